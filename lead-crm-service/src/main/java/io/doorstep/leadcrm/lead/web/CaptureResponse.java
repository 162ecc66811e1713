package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.CaptureOutcome;
import io.doorstep.leadcrm.lead.CaptureOutcome.AlreadyKnown;
import io.doorstep.leadcrm.lead.CaptureOutcome.Captured;
import io.doorstep.leadcrm.lead.CaptureOutcome.Quarantined;
import io.doorstep.leadcrm.lead.LeadId;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// @param id the lead's, unless it was quarantined
/// @param reason why it was quarantined
record CaptureResponse(
        @Nullable UUID id,
        Disposition disposition,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable UUID quarantineId) {

    enum Disposition {
        CAPTURED,
        ALREADY_KNOWN,
        QUARANTINED
    }

    static ResponseEntity<CaptureResponse> of(CaptureOutcome outcome) {
        return switch (outcome) {
            case Captured(var id) ->
                ResponseEntity.created(location(id))
                        .body(new CaptureResponse(id.value(), Disposition.CAPTURED, null, null, null));
            case AlreadyKnown(var id) ->
                ResponseEntity.ok(new CaptureResponse(id.value(), Disposition.ALREADY_KNOWN, null, null, null));
            case Quarantined(var id, var reason) ->
                ResponseEntity.accepted()
                        .body(new CaptureResponse(null, Disposition.QUARANTINED, reason.name(), reason.text(), id));
        };
    }

    static URI location(LeadId id) {
        return URI.create("/api/v1/leads/" + id.value());
    }
}
