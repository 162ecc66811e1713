package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.Arrival;
import org.jspecify.annotations.Nullable;

/// An enquiry that stands in a list.
///
/// @param stage the key of the stage that its lead has got to already
public record ListedEnquiry(
        Enquiry enquiry, Arrival arrival, @Nullable String stage) {}
