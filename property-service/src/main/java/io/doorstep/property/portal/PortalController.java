package io.doorstep.property.portal;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.portal.PortalOutcome.Added;
import io.doorstep.property.portal.PortalOutcome.Changed;
import io.doorstep.property.portal.PortalOutcome.Full;
import io.doorstep.property.portal.PortalOutcome.NameTaken;
import io.doorstep.property.portal.PortalOutcome.NoSuchPortal;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PortalController.PATH)
class PortalController {

    static final String PATH = "/api/v1/properties/portals";

    private static final String SORT = "portals";

    private final KeepPortals keepPortals;
    private final Cursors cursors;

    PortalController(KeepPortals keepPortals, Cursors cursors) {
        this.keepPortals = keepPortals;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("property:import")
    Page<PortalView> listPortals(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        UUID before = cursors.decode(cursor, SORT, Ids.LAST);
        return Page.cut(keepPortals.list(before, size + 1), size, last -> cursors.encode(SORT, last.id()));
    }

    @GetMapping("/{id}")
    @RequiresPermission("property:import")
    ResponseEntity<PortalView> getPortal(@PathVariable UUID id) {
        return keepPortals.find(id).map(portal -> answer(portal, HttpStatus.OK)).orElseThrow(() -> missing(id));
    }

    /// Adds a portal; its address is where it fetches its feed from then on.
    @PostMapping
    @RequiresPermission("property:import")
    ResponseEntity<PortalView> addPortal(@Valid @RequestBody PortalRequest request) {
        return answer(keepPortals.add(request.draft()));
    }

    @PutMapping("/{id}")
    @RequiresPermission("property:import")
    ResponseEntity<PortalView> changePortal(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PortalRequest request) {
        return answer(keepPortals.change(id, request.draft(), version -> ETags.check(ifMatch, version)));
    }

    /// Gives it a new address, after the one before fell into wrong hands; that one leads nowhere at once.
    @PostMapping("/{id}/address")
    @RequiresPermission("property:import")
    @RequiresFreshProof
    ResponseEntity<PortalView> changePortalAddress(@PathVariable UUID id) {
        return answer(keepPortals.move(id));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("property:import")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePortal(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        boolean left = keepPortals.leave(id, version -> {
            if (ifMatch != null) {
                ETags.check(ifMatch, version);
            }
        });
        if (!left) {
            throw missing(id);
        }
    }

    private static ResponseEntity<PortalView> answer(PortalOutcome outcome) {
        return switch (outcome) {
            case Added(var portal) -> answer(portal, HttpStatus.CREATED);
            case Changed(var portal) -> answer(portal, HttpStatus.OK);
            case NoSuchPortal(var id) -> throw missing(id);
            case NameTaken(var name, var by) ->
                throw Problems.conflict("name_taken", "Another portal is called " + name + ".", by, PATH + "/" + by);
            case Full(var most) ->
                throw Problems.conflict(
                        "too_many_portals", "There are %d portals already; leave one first.".formatted(most));
        };
    }

    private static ResponseEntity<PortalView> answer(PortalView portal, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + portal.id()))
                .eTag(ETags.of(portal.version()))
                .body(portal);
    }

    static RuntimeException missing(UUID id) {
        return Problems.notFound("portal", id);
    }
}
