package io.doorstep.leadcrm.scoring;

/// The keys that facts about scores are logged under.
final class ScoringLog {

    static final String LEAD = "lead";
    static final String MODEL = "model";

    private ScoringLog() {}
}
