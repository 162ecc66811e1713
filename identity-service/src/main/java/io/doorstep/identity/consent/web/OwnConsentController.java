package io.doorstep.identity.consent.web;

import io.doorstep.identity.consent.ConsentOrigin;
import io.doorstep.identity.consent.ConsentPurpose;
import io.doorstep.identity.consent.RecordConsent;
import io.doorstep.identity.consent.web.ConsentAnswers.ConsentsResponse;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a person agrees to in the organization that the person is signed in to, and takes back.
@RestController
@RequestMapping("/api/v1/auth/profile/consents")
class OwnConsentController {

    private static final String OWN = "each signed-in person decides about the own consents";

    private final RecordConsent recordConsent;
    private final ConsentAnswers answers;

    OwnConsentController(RecordConsent recordConsent, ConsentAnswers answers) {
        this.recordConsent = recordConsent;
        this.answers = answers;
    }

    @GetMapping
    @OpenToAll(because = OWN)
    ConsentsResponse getOwnConsents() {
        return answers.now(self());
    }

    @GetMapping("/history")
    @OpenToAll(because = OWN)
    Page<ConsentResponse> listOwnConsents(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return answers.history(self(), limit, cursor);
    }

    @PostMapping
    @OpenToAll(because = OWN)
    ResponseEntity<ConsentResponse> giveConsent(@Valid @RequestBody ConsentRequest request, HttpServletRequest http) {
        return ConsentAnswers.of(
                recordConsent.give(self(), purpose(request.purpose()), request.textVersion(), originOf(http)));
    }

    @DeleteMapping("/{purpose}")
    @OpenToAll(because = OWN)
    ResponseEntity<ConsentResponse> withdrawConsent(@PathVariable String purpose, HttpServletRequest http) {
        return ConsentAnswers.of(recordConsent.withdraw(self(), purpose(purpose), originOf(http)));
    }

    private static ConsentPurpose purpose(String key) {
        return ConsentPurpose.find(key).orElseThrow(() -> Problems.notFound("consent", key));
    }

    /// The gateway writes the forwarding header itself and drops what came from outside.
    private static ConsentOrigin originOf(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        String address = forwarded == null ? request.getRemoteAddr() : forwarded.split(",", 2)[0].strip();
        return new ConsentOrigin("profile", address, request.getHeader("User-Agent"));
    }

    private static UUID self() {
        return Caller.current().userId();
    }

    /// @param textVersion of the text that the person has seen
    record ConsentRequest(
            @NotBlank @Size(max = 40) String purpose,
            @NotBlank @Size(max = 40) String textVersion) {}
}
