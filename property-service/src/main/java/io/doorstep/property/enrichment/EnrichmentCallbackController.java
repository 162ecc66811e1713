package io.doorstep.property.enrichment;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.workflowkit.CallbackResponse;
import io.doorstep.workflowkit.CallbackSignature;
import io.doorstep.workflowkit.TakeCallback;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EnrichmentCallbackController {

    private final TakeCallback takeCallback;

    EnrichmentCallbackController(TakeCallback takeCallback) {
        this.takeCallback = takeCallback;
    }

    /// A workflow's answer: `{runId, facts: [{kind, value}], ownerName?}`, or `{runId, declined: "why"}`.
    @PostMapping("/hooks/properties/{token}")
    @OpenToAll(because = "The workflow signs what it answers, and the address is sealed for one run")
    ResponseEntity<CallbackResponse> enrichmentCallback(
            @PathVariable String token,
            @RequestHeader(name = "webhook-id", defaultValue = "") String id,
            @RequestHeader(name = "webhook-timestamp", defaultValue = "") String timestamp,
            @RequestHeader(name = "webhook-signature", defaultValue = "") String signatures,
            @RequestBody byte[] body) {
        return CallbackResponse.to(takeCallback.take(token, new CallbackSignature(id, timestamp, signatures), body));
    }
}
