package io.doorstep.leadcrm.assignment;

import java.util.List;
import java.util.UUID;

/// Every way in which a change of a pond can end.
public sealed interface PondOutcome {

    /// The pond is as it was wanted.
    record Saved(PondView pond) implements PondOutcome {}

    /// There is no pond any more.
    record Removed() implements PondOutcome {}

    /// There is no such pond.
    record NotFound(UUID id) implements PondOutcome {}

    /// Somebody is to be a member who cannot be given leads.
    record MembersUnknown(List<UUID> members) implements PondOutcome {}

    /// Leads are in it, or the policy puts some there.
    record InUse(String by) implements PondOutcome {}
}
