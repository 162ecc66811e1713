package io.doorstep.campaign.sequence;

import java.util.UUID;

/// A sequence with the version that a change of it must name.
///
/// @param trigger the event that starts it
public record StoredSequence(UUID id, String trigger, SequencePlan plan, int version) {}
