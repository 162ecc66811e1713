package io.doorstep.leadcrm.delegation.web;

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
class CallbackController {

    private final TakeCallback takeCallback;

    CallbackController(TakeCallback takeCallback) {
        this.takeCallback = takeCallback;
    }

    /// A workflow's answer, `{runId, …}`: for a score `{runId, score, reasons: [{name?, points?, because}]}`.
    @PostMapping("/hooks/n8n/{token}")
    @OpenToAll(because = "The workflow signs what it answers, and the address is sealed for one run")
    ResponseEntity<CallbackResponse> workflowCallback(
            @PathVariable String token,
            @RequestHeader(name = "webhook-id", defaultValue = "") String id,
            @RequestHeader(name = "webhook-timestamp", defaultValue = "") String timestamp,
            @RequestHeader(name = "webhook-signature", defaultValue = "") String signatures,
            @RequestBody byte[] body) {
        return CallbackResponse.to(takeCallback.take(token, new CallbackSignature(id, timestamp, signatures), body));
    }
}
