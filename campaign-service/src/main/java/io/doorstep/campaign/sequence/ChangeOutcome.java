package io.doorstep.campaign.sequence;

import java.util.UUID;

/// How changing a sequence can end.
public sealed interface ChangeOutcome {

    record Changed(StoredSequence sequence) implements ChangeOutcome {}

    record UnknownTemplate(UUID templateId) implements ChangeOutcome {}

    record NotFound() implements ChangeOutcome {}
}
