package io.doorstep.identity.authentication.phone;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// For our own service that sends SMS; the gateway does not route it.
@Hidden
@RestController
class CodeTextController {

    private static final String SENDER = "notification";

    private final PhoneCodeRows rows;
    private final CodeDigits digits;
    private final InstantSource clock;

    CodeTextController(PhoneCodeRows rows, CodeDigits digits, InstantSource clock) {
        this.rows = rows;
        this.digits = digits;
        this.clock = clock;
    }

    @PostMapping("/internal/phone-codes")
    @OpenToAll(because = "the services' secret is checked before")
    ResponseEntity<CodeTextResponse> findCodeText(@Valid @RequestBody CodeTextRequest request, Principal service) {
        if (!SENDER.equals(service.getName())) {
            throw new AccessDeniedException("Only the service that sends SMS may do this");
        }
        return rows.findOpen(request.id(), clock.instant())
                .map(code -> new CodeTextResponse(code.number().e164(), digits.of(code), code.expiresAt()))
                .map(text ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(text))
                .orElseThrow(() -> Problems.notFound("phone code", request.id()));
    }

    /// @param id of the code that the event names
    record CodeTextRequest(@NotNull UUID id) {}

    record CodeTextResponse(String number, String code, Instant expiresAt) {

        /// A record would print the code.
        @Override
        public String toString() {
            return "CodeTextResponse";
        }
    }
}
