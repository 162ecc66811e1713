package io.doorstep.leadcrm.hubspot.web;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.hubspot.HookOutcome;
import io.doorstep.leadcrm.hubspot.TakeHook;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HookController {

    private final TakeHook takeHook;

    HookController(TakeHook takeHook) {
        this.takeHook = takeHook;
    }

    @PostMapping("/hooks/hubspot/{token}")
    @OpenToAll(because = "HubSpot signs what it sends, and the address is known to it alone")
    ResponseEntity<Void> hubSpotHook(
            @PathVariable String token,
            @RequestHeader(name = "X-HubSpot-Signature-v3", defaultValue = "") String signature,
            @RequestHeader(name = "X-HubSpot-Request-Timestamp", defaultValue = "") String timestamp,
            @RequestBody byte[] body) {
        return switch (takeHook.take(token, signature, timestamp, body)) {
            case HookOutcome.Taken _ -> ResponseEntity.noContent().build();
            case HookOutcome.Unknown _ -> problem(HttpStatus.NOT_FOUND, "hook_unknown", "Nobody has this address.");
            case HookOutcome.NotHubSpots _ ->
                problem(HttpStatus.UNAUTHORIZED, "signature_invalid", "The signature does not hold, or is too old.");
            case HookOutcome.Unreadable _ ->
                problem(HttpStatus.BAD_REQUEST, "body_unreadable", "The body is no list of events.");
        };
    }

    private static ResponseEntity<Void> problem(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
