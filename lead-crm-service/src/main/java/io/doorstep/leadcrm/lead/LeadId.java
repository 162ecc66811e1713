package io.doorstep.leadcrm.lead;

import java.util.UUID;

/// Names a lead.
public record LeadId(UUID value) {}
