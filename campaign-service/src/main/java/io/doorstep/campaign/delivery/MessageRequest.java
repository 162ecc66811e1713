package io.doorstep.campaign.delivery;

import java.util.UUID;

/// A step of a sequence that is due for a contact.
public record MessageRequest(UUID contactId, UUID templateId, UUID sequenceId, UUID enrolmentId, int step) {}
