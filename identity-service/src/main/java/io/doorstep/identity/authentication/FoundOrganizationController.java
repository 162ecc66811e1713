package io.doorstep.identity.authentication;

import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FoundOrganizationController {

    private final FoundAnotherOrganization foundAnotherOrganization;

    FoundOrganizationController(FoundAnotherOrganization foundAnotherOrganization) {
        this.foundAnotherOrganization = foundAnotherOrganization;
    }

    /// Another organization of the caller's own, for whom the answer holds tokens there.
    @PostMapping("/api/v1/organizations")
    @OpenToAll(because = "each signed-in person may found an organization")
    @NoIdempotentTransaction
    ResponseEntity<SignedInResponse> foundOrganization(
            @Valid @RequestBody FoundOrganizationRequest request, HttpServletRequest http) {
        SignedIn signedIn = foundAnotherOrganization.found(
                Caller.current().userId(),
                request.name().strip(),
                Objects.requireNonNullElse(request.locale(), "en"),
                Objects.requireNonNullElse(request.timezone(), "UTC"),
                RequestDevice.of(http),
                CallerProof.current());
        return ResponseEntity.created(URI.create(
                        "/api/v1/organizations/" + signedIn.organization().id()))
                .cacheControl(CacheControl.noStore())
                .body(SignedInResponse.of(signedIn));
    }

    /// @param locale `en` when absent
    /// @param timezone `UTC` when absent
    record FoundOrganizationRequest(
            @NotBlank @Size(max = 120) String name,

            @Size(max = 35)
            @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a BCP 47 language tag")
            @Nullable
            String locale,

            @Size(max = 64) @Nullable String timezone) {

        @AssertTrue(message = "must be an IANA zone such as Africa/Lagos")
        boolean isTimezoneKnown() {
            return timezone == null || ZoneId.getAvailableZoneIds().contains(timezone);
        }
    }
}
