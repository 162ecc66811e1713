package io.doorstep.campaign.sequence;

import java.util.List;

/// What the business decides about a sequence.
public record SequencePlan(String name, boolean active, List<SequenceStep> steps) {}
