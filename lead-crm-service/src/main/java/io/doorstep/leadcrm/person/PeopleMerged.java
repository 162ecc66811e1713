package io.doorstep.leadcrm.person;

import java.time.Instant;
import java.util.UUID;

/// Two people turned out to be one.
///
/// @param merged who goes on as the survivor
public record PeopleMerged(UUID mergeId, PersonId survivor, PersonId merged, Instant mergedAt) {}
