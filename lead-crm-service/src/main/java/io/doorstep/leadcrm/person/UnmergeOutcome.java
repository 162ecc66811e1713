package io.doorstep.leadcrm.person;

import java.util.UUID;

/// Every way in which undoing a merge can end.
public sealed interface UnmergeOutcome {

    /// They are two again.
    record Unmerged(KnownPerson survivor, KnownPerson restored) implements UnmergeOutcome {}

    /// There is no such merge of this person.
    record NoSuchMerge(UUID mergeId) implements UnmergeOutcome {}

    /// It was undone before.
    record UndoneBefore(UUID mergeId) implements UnmergeOutcome {}

    /// The survivor was merged into somebody else since; that is to be undone first.
    record SurvivorMerged(PersonId into) implements UnmergeOutcome {}
}
