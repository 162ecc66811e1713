package io.doorstep.campaign.tracking;

/// The opens and clicks of one message.
public record MessageEngagement(EngagementCounts opens, EngagementCounts clicks) {

    public static final MessageEngagement NONE = new MessageEngagement(EngagementCounts.NONE, EngagementCounts.NONE);

    MessageEngagement plus(EngagementKind kind, Actor actor, long times) {
        return switch (kind) {
            case OPEN -> new MessageEngagement(opens.plus(actor, times), clicks);
            case CLICK -> new MessageEngagement(opens, clicks.plus(actor, times));
        };
    }
}
