package io.doorstep.leadcrm.measurement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be sent.
///
/// @param detail a status or a reason, in one word of the business's own
/// @param amount in the currency's minor unit; absent together with the currency
record WaitingEvent(
        UUID id,
        LeadEvent name,
        @Nullable String detail,
        @Nullable Long amount,
        @Nullable String currency,
        Instant happenedAt) {}
