package io.doorstep.leadcrm.hubspot;

import java.util.Map;
import java.util.UUID;

/// A contact as it is to be at HubSpot.
///
/// @param mark how much of what happened to the record this stands for
record ContactDraft(UUID recordId, long mark, String email, Map<ContactField, String> values) {}
