package io.doorstep.leadcrm.lead;

import java.util.List;

/// Leads were given out in one go.
public record LeadsAssigned(List<LeadAssigned> leads) {}
