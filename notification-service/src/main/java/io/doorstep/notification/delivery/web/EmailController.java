package io.doorstep.notification.delivery.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.notification.delivery.EmailReceipt;
import io.doorstep.notification.delivery.SendTestEmail;
import io.doorstep.notification.delivery.TraceEmail;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/notifications")
class EmailController {

    private final SendTestEmail sendTestEmail;
    private final TraceEmail traceEmail;

    EmailController(SendTestEmail sendTestEmail, TraceEmail traceEmail) {
        this.sendTestEmail = sendTestEmail;
        this.traceEmail = traceEmail;
    }

    @PostMapping("/test-email")
    @RequiresPermission("notification:write")
    ResponseEntity<EmailResponse> sendTest() {
        Caller caller = Caller.current();
        UUID user = caller.userId();
        String address = caller.email();
        if (address == null) {
            throw Problems.unprocessable("address_missing", "Your token names no e-mail address to send to.");
        }
        EmailReceipt receipt = sendTestEmail.send(user, address, Objects.requireNonNullElse(caller.name(), address));
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .header("Location", "/api/v1/notifications/emails/" + receipt.id())
                .body(EmailResponse.of(receipt));
    }

    @GetMapping("/emails/{id}")
    @RequiresPermission("notification:read")
    EmailResponse trace(@PathVariable UUID id) {
        return traceEmail
                .find(id, Caller.current().userId())
                .map(EmailResponse::of)
                .orElseThrow(() -> Problems.notFound("e-mail", id));
    }
}
