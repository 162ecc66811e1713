package io.doorstep.property.entityevent;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.entityevent.FollowChanges.Log;
import io.doorstep.property.link.PublicSite;
import io.doorstep.property.listing.ListingVisibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EntityEventController {

    private static final String PATH = "/api/v1/properties/entity-events";

    private final FollowChanges followChanges;
    private final PublicSite site;

    EntityEventController(FollowChanges followChanges, PublicSite site) {
        this.followChanges = followChanges;
        this.site = site;
    }

    /// Which listings changed since the last event that is known, in the order of their changes. Begin with
    /// `after=0`, then read all listings, then follow from the `last` that the first answer said.
    ///
    /// @param after the `EntityEventSequence` of the last event that is known
    @GetMapping(PATH)
    @RequiresPermission("property:read")
    EntityEventsResponse listEntityEvents(
            @RequestParam(defaultValue = "0") long after, @RequestParam(required = false) @Nullable Integer limit) {
        if (!ListingVisibility.isOfTheBusiness(Caller.current())) {
            throw Problems.forbidden("members_only", "The log is for those who work for the business.");
        }
        if (after < 0) {
            throw Problems.unprocessable("after_out_of_range", "after is a sequence, 0 or more.");
        }
        Log log = followChanges.follow(after, Limits.of(limit));
        if (log.hasLost(after)) {
            throw Problems.of(
                    HttpStatus.GONE,
                    "events_forgotten",
                    "Events behind %d are not known any more: read all listings, then follow from %d."
                            .formatted(after, log.last()));
        }
        return new EntityEventsResponse(log.events().stream().map(this::item).toList(), log.last());
    }

    private EntityEventItem item(EntityEvent event) {
        return new EntityEventItem(
                event.sequence(),
                "Property",
                event.listingId(),
                site.at("/api/v1/properties/" + event.listingId() + "/reso"),
                event.removed(),
                event.at());
    }

    /// @param last the greatest number that was given so far; while that of the last item is smaller, there is more
    record EntityEventsResponse(List<EntityEventItem> items, long last) {}

    /// In the words of RESO; those without a capital are ours.
    ///
    /// @param removed it is no more, and its address answers 404
    /// @param at when it was written into the log
    record EntityEventItem(
            @JsonProperty("EntityEventSequence") long sequence,
            @JsonProperty("ResourceName") String resource,
            @JsonProperty("ResourceRecordKey") UUID key,
            @JsonProperty("ResourceRecordURL") String url,
            boolean removed,
            Instant at) {}
}
