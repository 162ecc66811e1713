package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.leadcrm.lead.CaptureLead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The form on a business's website. The slug in the path is for the gateway; whose lead it is, the token says.
@RestController
class PublicLeadController {

    private final CaptureLead captureLead;

    PublicLeadController(CaptureLead captureLead) {
        this.captureLead = captureLead;
    }

    @PostMapping("/api/v1/public/{slug}/leads")
    @RequiresPermission("lead:capture")
    ResponseEntity<CaptureResponse> capture(
            @PathVariable String slug, @Valid @RequestBody FormRequest form, HttpServletRequest request) {
        return CaptureResponse.of(captureLead.capture(form.toEnquiry(Origin.of(request))));
    }
}
