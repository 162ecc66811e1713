package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.Fact.Money;
import io.doorstep.leadcrm.lead.LeadId;
import java.time.Instant;

/// Somebody said what a lead was worth.
public record LeadValued(LeadId lead, Money value, Instant valuedAt) {}
