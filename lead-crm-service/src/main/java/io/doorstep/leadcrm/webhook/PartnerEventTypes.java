package io.doorstep.leadcrm.webhook;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What partners may subscribe to.
public final class PartnerEventTypes {

    /// How endpoints themselves fare, for another endpoint to hear; sent to those alone who name them.
    public static final Set<String> OPERATIONAL = Set.of("endpoint.failing", "endpoint.disabled", "endpoint.recovered");

    /// What happens in the business.
    public static final Set<String> BUSINESS = Set.of(
            "lead.captured",
            "lead.updated",
            "lead.assigned",
            "lead.recycled",
            "lead.scored",
            "lead.stage-changed",
            "lead.won",
            "lead.lost",
            "call.logged",
            "consent.given",
            "consent.withdrawn",
            "person.merged",
            "person.unmerged",
            "listing.published",
            "listing.updated",
            "listing.price-changed",
            "listing.sold",
            "listing.archived",
            "conversation.started",
            "handoff.requested");

    public static final Set<String> ALL =
            Stream.of(BUSINESS, OPERATIONAL).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private PartnerEventTypes() {}

    /// @return those that nobody can subscribe to, in order
    static Set<String> unknownAmong(Iterable<String> wanted) {
        Set<String> unknown = new TreeSet<>();
        wanted.forEach(unknown::add);
        unknown.removeAll(ALL);
        return unknown;
    }
}
