package io.doorstep.leadcrm.lead;

import java.util.List;

/// Leads that stood in a file began, all in one go.
public record LeadsListed(List<LeadCaptured> leads) {}
