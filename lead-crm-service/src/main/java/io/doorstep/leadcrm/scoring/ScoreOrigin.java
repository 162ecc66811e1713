package io.doorstep.leadcrm.scoring;

/// Who gave a score.
public enum ScoreOrigin {
    CRITERIA,
    MODEL,
    /// A workflow outside, which the business has its leads scored by.
    WORKFLOW
}
