package io.doorstep.leadcrm.assignment;

import java.util.UUID;

/// Who gets a lead, and why.
public record ChosenAgent(UUID userId, String name, String reason) {}
