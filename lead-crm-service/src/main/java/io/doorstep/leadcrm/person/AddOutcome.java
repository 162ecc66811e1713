package io.doorstep.leadcrm.person;

import java.util.List;

/// Every way in which adding a person can end.
public sealed interface AddOutcome {

    /// There is somebody new.
    record Added(KnownPerson person) implements AddOutcome {}

    /// One of the keys belongs to somebody already.
    record Known(PersonId id, String by) implements AddOutcome {}

    /// What was written is no address, no number, no name of a channel.
    record Unreadable(List<String> written) implements AddOutcome {}

    /// Neither a name nor anything by which somebody could be known.
    record Nobody() implements AddOutcome {}
}
