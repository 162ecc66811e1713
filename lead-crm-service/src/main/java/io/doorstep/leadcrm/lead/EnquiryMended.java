package io.doorstep.leadcrm.lead;

import java.util.UUID;

/// An enquiry that had to wait became part of a lead.
///
/// @param enquiry under which id it waited
public record EnquiryMended(UUID enquiry, LeadId lead) {}
