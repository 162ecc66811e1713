package io.doorstep.leadcrm.pipeline;

/// How far a lead has got, in words that mean the same in every business and in every pipeline.
///
/// They are also the stages of the pipeline that every business begins with, and what other services are told.
public enum Milestone {
    NEW,
    CONTACTED,
    QUALIFIED,
    VISIT_BOOKED,
    NEGOTIATING,
    WON,
    LOST;

    public StageKind kind() {
        return switch (this) {
            case NEW, CONTACTED, QUALIFIED, VISIT_BOOKED, NEGOTIATING -> StageKind.OPEN;
            case WON -> StageKind.WON;
            case LOST -> StageKind.LOST;
        };
    }
}
