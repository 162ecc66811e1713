package io.doorstep.leadcrm.person;

import java.time.Instant;
import java.util.UUID;

/// One person turned out to be two after all.
///
/// @param restored who is somebody again
public record PeopleUnmerged(UUID mergeId, PersonId survivor, PersonId restored, Instant unmergedAt) {}
