package io.doorstep.leadcrm.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call as it is read.
///
/// @param caller who calls, in E.164 where it is known
/// @param leadId absent when nobody knows yet who called
/// @param enquiryId what waits to be mended when the caller's number was withheld
/// @param agentId who spoke, or is to speak, for the business
/// @param outcome absent as long as it goes on
/// @param seconds how long they spoke
/// @param recordingUrl at the provider
/// @param trouble why it failed
record CallView(
        UUID id,
        CallDirection direction,
        String caller,
        String callee,
        @Nullable UUID numberId,
        @Nullable UUID leadId,
        @Nullable UUID enquiryId,
        @Nullable UUID agentId,
        @Nullable CallOutcome outcome,
        CallStatus status,
        @Nullable Integer seconds,
        @Nullable String recordingUrl,
        @Nullable String trouble,
        Instant startedAt,
        @Nullable Instant endedAt) {

    CallView {
        seconds = outcome == CallOutcome.ANSWERED ? seconds : null;
    }
}
