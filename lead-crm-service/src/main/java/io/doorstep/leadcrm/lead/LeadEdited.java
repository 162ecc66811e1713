package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.util.List;

/// Somebody changed a lead by hand.
///
/// @param changed the names of the fields, as the API names them
public record LeadEdited(LeadId lead, PersonId person, List<String> changed, Instant editedAt) {}
