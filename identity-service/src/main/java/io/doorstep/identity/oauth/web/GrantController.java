package io.doorstep.identity.oauth.web;

import io.doorstep.identity.oauth.EndGrant;
import io.doorstep.identity.oauth.ListGrants;
import io.doorstep.identity.oauth.ListGrants.GrantView;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the caller has allowed partners' programs.
@RestController
@RequestMapping("/api/v1/oauth/grants")
class GrantController {

    private static final String OWN = "each signed-in person sees and withdraws the own consents";
    private static final String SORT = "oauth-grants:-createdAt";

    private final ListGrants listGrants;
    private final EndGrant endGrant;
    private final Cursors cursors;

    GrantController(ListGrants listGrants, EndGrant endGrant, Cursors cursors) {
        this.listGrants = listGrants;
        this.endGrant = endGrant;
        this.cursors = cursors;
    }

    @GetMapping
    @OpenToAll(because = OWN)
    Page<GrantView> listGrants(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.LATEST);
        List<GrantView> found = listGrants.list(Caller.current().userId(), after.at(), after.id(), size + 1);
        return Page.cut(found, size, this::cursorAfter);
    }

    @DeleteMapping("/{id}")
    @OpenToAll(because = OWN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id) {
        if (!endGrant.withdraw(id, Caller.current().userId())) {
            throw Problems.notFound("grant", id);
        }
    }

    private String cursorAfter(GrantView last) {
        return cursors.encode(SORT, new TimePlace(last.createdAt(), last.id()));
    }
}
