package io.doorstep.leadcrm.pipeline;

/// What must be known of a lead before it may enter a stage.
public enum Requirement {
    NAME,
    EMAIL,
    PHONE,
    PROPERTY,
    ASSIGNEE,
    /// Why it goes there, in the words of whoever moves it.
    REASON
}
