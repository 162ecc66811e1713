package io.doorstep.leadcrm.smartlist;

import java.util.UUID;

/// Every way in which making, changing or deleting a list can end.
sealed interface SmartListOutcome {

    /// It is as it was wanted.
    record Kept(SmartListView list) implements SmartListOutcome {}

    /// It is there no more.
    record Deleted() implements SmartListOutcome {}

    /// There is no such list, or not for this caller.
    record NotFound(UUID id) implements SmartListOutcome {}

    /// It is somebody else's.
    record NotYours() implements SmartListOutcome {}

    /// The caller may keep lists, but not share them.
    record MayNotShare() implements SmartListOutcome {}

    /// There is no such team.
    record TeamUnknown(UUID teamId) implements SmartListOutcome {}

    /// @param most how many a user can have
    record TooMany(int most) implements SmartListOutcome {}
}
