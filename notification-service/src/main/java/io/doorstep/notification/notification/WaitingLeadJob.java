package io.doorstep.notification.notification;

import java.util.UUID;

/// The errand to look whether a lead still waits for an agent.
record WaitingLeadJob(UUID leadId, UUID eventId) {}
