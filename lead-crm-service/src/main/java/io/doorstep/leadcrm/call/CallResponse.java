package io.doorstep.leadcrm.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param leadId absent when nobody knows yet who called
/// @param quarantineId what waits to be mended when the caller's number was withheld
/// @param agentId who spoke, or is to speak, for the business
/// @param outcome absent as long as it goes on
/// @param seconds how long they spoke
/// @param recordingUrl at the provider, which asks for its own login
/// @param trouble why it failed
record CallResponse(
        UUID id,
        CallDirection direction,
        String from,
        String to,
        @Nullable UUID numberId,
        @Nullable UUID leadId,
        @Nullable UUID quarantineId,
        @Nullable UUID agentId,
        CallStatus status,
        @Nullable CallOutcome outcome,
        @Nullable Integer seconds,
        @Nullable String recordingUrl,
        @Nullable String trouble,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static CallResponse of(CallView call) {
        return new CallResponse(
                call.id(),
                call.direction(),
                call.caller(),
                call.callee(),
                call.numberId(),
                call.leadId(),
                call.enquiryId(),
                call.agentId(),
                call.status(),
                call.outcome(),
                call.seconds(),
                call.recordingUrl(),
                call.trouble(),
                call.startedAt(),
                call.endedAt());
    }
}
