package io.doorstep.campaign.sequence;

import java.time.Duration;
import java.util.UUID;

/// A message of a sequence.
///
/// @param delay after the step before it, or after entering
public record SequenceStep(Duration delay, UUID templateId) {}
