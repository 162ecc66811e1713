package io.doorstep.leadcrm.webhook;

import java.util.Set;
import java.util.TreeSet;

/// What partners may subscribe to.
public final class PartnerEventTypes {

    public static final Set<String> ALL = Set.of(
            "lead.captured",
            "lead.updated",
            "lead.assigned",
            "lead.scored",
            "lead.stage-changed",
            "lead.won",
            "lead.lost",
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

    private PartnerEventTypes() {}

    /// @return those that nobody can subscribe to, in order
    static Set<String> unknownAmong(Iterable<String> wanted) {
        Set<String> unknown = new TreeSet<>();
        wanted.forEach(unknown::add);
        unknown.removeAll(ALL);
        return unknown;
    }
}
