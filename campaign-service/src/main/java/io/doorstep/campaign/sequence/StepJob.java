package io.doorstep.campaign.sequence;

import java.util.UUID;

/// The errand of one step.
///
/// @param step from 1
record StepJob(UUID enrolmentId, int step) {}
