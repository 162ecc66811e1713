package io.doorstep.campaign.sequence;

import io.doorstep.campaign.suppression.StopReason;
import java.util.UUID;

/// How an attempt to bring a contact into a sequence can end.
sealed interface EnrolOutcome {

    record Entered(UUID enrolmentId) implements EnrolOutcome {}

    record AlreadyEntered() implements EnrolOutcome {}

    record SwitchedOff() implements EnrolOutcome {}

    record Stopped(StopReason reason) implements EnrolOutcome {}
}
