package io.doorstep.leadcrm.assignment;

import java.util.UUID;

/// Every way in which a change of a profile can end.
public sealed interface ProfileOutcome {

    /// The profile is as it was wanted.
    record Saved(StoredProfile profile) implements ProfileOutcome {}

    /// Nobody by that id can be given leads.
    record NotAnAgent(UUID userId) implements ProfileOutcome {}
}
