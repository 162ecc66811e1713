package io.doorstep.leadcrm.smartlist;

/// Who else sees a list beside its owner.
public enum Sharing {
    NOBODY,
    /// The members of a team and of those below it.
    TEAM,
    EVERYBODY
}
