package io.doorstep.leadcrm.scoring;

import java.time.Instant;

/// The business scores otherwise from now on: other criteria, or another model.
public record ScoringChanged(Instant changedAt) {}
