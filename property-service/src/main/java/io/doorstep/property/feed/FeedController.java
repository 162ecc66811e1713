package io.doorstep.property.feed;

import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.feed.FeedOutcome.Added;
import io.doorstep.property.feed.FeedOutcome.Changed;
import io.doorstep.property.feed.FeedOutcome.Full;
import io.doorstep.property.feed.FeedOutcome.NameTaken;
import io.doorstep.property.feed.FeedOutcome.NoSuchFeed;
import io.doorstep.property.feed.FeedOutcome.SecretMissing;
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
@RequestMapping(FeedController.PATH)
class FeedController {

    static final String PATH = "/api/v1/properties/feeds";

    private static final String SORT = "-createdAt";

    private final KeepFeeds keepFeeds;
    private final PartnerHttp partners;
    private final Cursors cursors;

    FeedController(KeepFeeds keepFeeds, PartnerHttp partners, Cursors cursors) {
        this.keepFeeds = keepFeeds;
        this.partners = partners;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("property:import")
    Page<FeedView> listFeeds(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        UUID before = cursors.decode(cursor, SORT, Ids.LAST);
        return Page.cut(keepFeeds.list(before, size + 1), size, last -> cursors.encode(SORT, last.id()));
    }

    @GetMapping("/{id}")
    @RequiresPermission("property:import")
    ResponseEntity<FeedView> getFeed(@PathVariable UUID id) {
        return keepFeeds.find(id).map(feed -> answer(feed, HttpStatus.OK)).orElseThrow(() -> missing(id));
    }

    /// Adds a feed of the RESO Web API, and begins to read it.
    @PostMapping
    @RequiresPermission("property:import")
    @RequiresFreshProof
    ResponseEntity<FeedView> addFeed(@Valid @RequestBody FeedRequest request) {
        return answer(keepFeeds.add(checked(request)));
    }

    @PutMapping("/{id}")
    @RequiresPermission("property:import")
    @RequiresFreshProof
    ResponseEntity<FeedView> changeFeed(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody FeedRequest request) {
        return answer(keepFeeds.change(id, checked(request), version -> ETags.check(ifMatch, version)));
    }

    /// Its listings stay.
    @DeleteMapping("/{id}")
    @RequiresPermission("property:import")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeFeed(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        boolean left = keepFeeds.leave(id, version -> {
            if (ifMatch != null) {
                ETags.check(ifMatch, version);
            }
        });
        if (!left) {
            throw missing(id);
        }
    }

    private FeedDraft checked(FeedRequest request) {
        FeedDraft draft = request.draft();
        partners.check(draft.resource());
        if (draft.access() == FeedAccess.CLIENT_CREDENTIALS) {
            if (draft.tokenUrl() == null || draft.clientId() == null) {
                throw Problems.unprocessable(
                        "client_incomplete", "Client credentials need a tokenUrl and a clientId beside the secret.");
            }
            partners.check(draft.tokenUrl());
        }
        return draft;
    }

    private static ResponseEntity<FeedView> answer(FeedOutcome outcome) {
        return switch (outcome) {
            case Added(var feed) -> answer(feed, HttpStatus.CREATED);
            case Changed(var feed) -> answer(feed, HttpStatus.OK);
            case NoSuchFeed(var id) -> throw missing(id);
            case NameTaken(var name, var by) ->
                throw Problems.conflict("name_taken", "Another feed is called " + name + ".", by, PATH + "/" + by);
            case SecretMissing() ->
                throw Problems.unprocessable("secret_missing", "Give the token or the client's secret as secret.");
            case Full(var most) ->
                throw Problems.conflict(
                        "too_many_feeds", "There are %d feeds already; leave one first.".formatted(most));
        };
    }

    private static ResponseEntity<FeedView> answer(FeedView feed, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + feed.id()))
                .eTag(ETags.of(feed.version()))
                .body(feed);
    }

    private static RuntimeException missing(UUID id) {
        return Problems.notFound("feed", id);
    }
}
