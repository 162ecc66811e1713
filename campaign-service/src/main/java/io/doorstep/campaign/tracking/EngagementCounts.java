package io.doorstep.campaign.tracking;

/// How often something was done with a message, and by whom it seems.
public record EngagementCounts(long human, long machine, long unknown) {

    static final EngagementCounts NONE = new EngagementCounts(0, 0, 0);

    EngagementCounts plus(Actor actor, long times) {
        return switch (actor) {
            case HUMAN -> new EngagementCounts(human + times, machine, unknown);
            case MACHINE -> new EngagementCounts(human, machine + times, unknown);
            case UNKNOWN -> new EngagementCounts(human, machine, unknown + times);
        };
    }
}
