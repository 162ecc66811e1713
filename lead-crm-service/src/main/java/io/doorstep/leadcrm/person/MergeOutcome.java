package io.doorstep.leadcrm.person;

import java.util.UUID;

/// Every way in which a merge can end.
public sealed interface MergeOutcome {

    /// They are one.
    record Merged(UUID mergeId, KnownPerson person) implements MergeOutcome {}

    /// There is no such person.
    record Missing(PersonId id) implements MergeOutcome {}

    /// Somebody is one with themselves already.
    record SamePerson() implements MergeOutcome {}

    /// The caller chose the name or the birth date of a third.
    record ChosenOfAnother() implements MergeOutcome {}
}
