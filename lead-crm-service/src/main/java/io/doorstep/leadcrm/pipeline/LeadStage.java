package io.doorstep.leadcrm.pipeline;

import java.util.EnumSet;
import java.util.Set;

/// Where a lead stands on its way to a sale, and where it may go from there.
public enum LeadStage {
    NEW,
    CONTACTED,
    QUALIFIED,
    VISIT_BOOKED,
    NEGOTIATING,
    WON,
    LOST;

    public Set<LeadStage> nextStages() {
        return switch (this) {
            case NEW -> EnumSet.of(CONTACTED, QUALIFIED, LOST);
            case CONTACTED -> EnumSet.of(QUALIFIED, VISIT_BOOKED, LOST);
            case QUALIFIED -> EnumSet.of(VISIT_BOOKED, NEGOTIATING, LOST);
            case VISIT_BOOKED -> EnumSet.of(QUALIFIED, NEGOTIATING, WON, LOST);
            case NEGOTIATING -> EnumSet.of(VISIT_BOOKED, WON, LOST);
            case WON, LOST -> EnumSet.noneOf(LeadStage.class);
        };
    }

    public boolean canMoveTo(LeadStage next) {
        return nextStages().contains(next);
    }

    /// A lead that is won or lost is closed; when its person asks again, a new lead begins.
    public boolean isClosed() {
        return nextStages().isEmpty();
    }
}
