package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.ListQuarantine;
import io.doorstep.leadcrm.lead.ListQuarantine.QuarantinedEnquiry;
import io.doorstep.leadcrm.lead.MendEnquiry;
import io.doorstep.leadcrm.lead.MendEnquiry.Correction;
import io.doorstep.leadcrm.lead.MendOutcome.Mended;
import io.doorstep.leadcrm.lead.MendOutcome.NotWaiting;
import io.doorstep.leadcrm.lead.MendOutcome.StillUnreachable;
import io.doorstep.leadcrm.person.ContactGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads/quarantine")
class QuarantineController {

    private final ListQuarantine listQuarantine;
    private final MendEnquiry mendEnquiry;

    QuarantineController(ListQuarantine listQuarantine, MendEnquiry mendEnquiry) {
        this.listQuarantine = listQuarantine;
        this.mendEnquiry = mendEnquiry;
    }

    @GetMapping
    @RequiresPermission("lead:read")
    Page<QuarantineResponse> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listQuarantine.list(cursor, Limits.of(limit)).map(QuarantineResponse::of);
    }

    @PostMapping("/{id}/mend")
    @RequiresPermission("lead:write")
    ResponseEntity<MendResponse> mend(@PathVariable UUID id, @Valid @RequestBody MendRequest request) {
        return switch (mendEnquiry.mend(id, request.toCorrection())) {
            case Mended(var lead) ->
                ResponseEntity.created(CaptureResponse.location(lead)).body(new MendResponse(lead.value()));
            case StillUnreachable(var reason) ->
                ResponseEntity.of(Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, "still_unreachable", reason.text()))
                        .build();
            case NotWaiting _ -> throw Problems.notFound("quarantined enquiry", id);
        };
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("lead:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID id) {
        if (!mendEnquiry.dismiss(id)) {
            throw Problems.notFound("quarantined enquiry", id);
        }
    }

    record MendRequest(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 320) String email,
            @Nullable @Size(max = 60) String phone) {

        Correction toCorrection() {
            return new Correction(name, email, phone);
        }
    }

    /// @param id the lead's
    record MendResponse(UUID id) {}

    record QuarantineResponse(
            UUID id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String message,
            List<UUID> propertyIds,
            String source,
            String reason,
            String detail,
            Instant receivedAt) {

        static QuarantineResponse of(QuarantinedEnquiry waiting) {
            ContactGiven contact = waiting.enquiry().contact();
            return new QuarantineResponse(
                    waiting.id(),
                    contact.name(),
                    contact.email(),
                    contact.phone(),
                    waiting.enquiry().message(),
                    waiting.enquiry().propertyIds(),
                    waiting.enquiry().source(),
                    waiting.reason().name(),
                    waiting.reason().text(),
                    waiting.receivedAt());
        }
    }
}
