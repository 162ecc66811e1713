package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;

/// A lead is another person's from now on, as people became one or two.
///
/// @param merged whether they became one
public record LeadMoved(LeadId lead, PersonId from, PersonId to, boolean merged, Instant movedAt) {}
