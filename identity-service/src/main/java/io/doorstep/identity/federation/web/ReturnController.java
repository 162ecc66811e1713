package io.doorstep.identity.federation.web;

import io.doorstep.identity.federation.ProviderKey;
import io.doorstep.identity.federation.ReceiveAssertion;
import io.doorstep.identity.federation.ReceiveCode;
import io.doorstep.identity.federation.ReturnOutcome;
import io.doorstep.identity.federation.ReturnOutcome.GoesOn;
import io.doorstep.identity.federation.ReturnOutcome.NotOnTheWay;
import io.doorstep.identity.federation.ShowMetadata;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where providers send browsers back, and what they may know of us.
@RestController
@RequestMapping("/api/v1/auth/sso")
class ReturnController {

    private final ReceiveCode receiveCode;
    private final ReceiveAssertion receiveAssertion;
    private final ShowMetadata showMetadata;

    ReturnController(ReceiveCode receiveCode, ReceiveAssertion receiveAssertion, ShowMetadata showMetadata) {
        this.receiveCode = receiveCode;
        this.receiveAssertion = receiveAssertion;
        this.showMetadata = showMetadata;
    }

    /// @param code absent when the provider refused
    /// @param iss the provider's issuer, if it says so (RFC 9207)
    @GetMapping("/oidc/{provider}/callback")
    @OpenToAll(because = "the state and the provider's code are checked here")
    ResponseEntity<Void> receiveCode(
            @PathVariable String provider,
            @RequestParam String state,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String iss) {
        return ProviderKey.find(provider)
                .map(key -> answer(receiveCode.receive(key, state, code, iss)))
                .orElseGet(ReturnController::notOnTheWay);
    }

    @PostMapping(path = "/saml/{provider}/acs", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @OpenToAll(because = "the provider's signature is checked here")
    @NoIdempotentTransaction
    ResponseEntity<Void> receiveAssertion(
            @PathVariable UUID provider,
            @RequestParam("RelayState") String relayState,
            @RequestParam("SAMLResponse") String response) {
        return answer(receiveAssertion.receive(provider, relayState, response));
    }

    @GetMapping(path = "/saml/{provider}/metadata", produces = "application/samlmetadata+xml")
    @OpenToAll(because = "what a provider must know of us is no secret")
    ResponseEntity<String> showMetadata(@PathVariable UUID provider) {
        return ResponseEntity.ok(
                showMetadata.show(provider).orElseThrow(() -> Problems.notFound("provider", provider)));
    }

    private static ResponseEntity<Void> answer(ReturnOutcome outcome) {
        return switch (outcome) {
            case GoesOn(var goTo) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(goTo)
                        .cacheControl(CacheControl.noStore())
                        .header("Referrer-Policy", "no-referrer")
                        .build();
            case NotOnTheWay _ -> notOnTheWay();
        };
    }

    private static ResponseEntity<Void> notOnTheWay() {
        return ResponseEntity.of(Problems.detail(
                        HttpStatus.BAD_REQUEST,
                        "sign_on_not_good",
                        "This sign-on was not begun here, or is used or expired. Begin again on the sign-in page."))
                .build();
    }
}
