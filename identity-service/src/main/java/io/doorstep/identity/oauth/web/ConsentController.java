package io.doorstep.identity.oauth.web;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.id.State;
import io.doorstep.identity.oauth.ConsentWish;
import io.doorstep.identity.oauth.GiveConsent;
import io.doorstep.identity.oauth.GiveConsent.AskedScope;
import io.doorstep.identity.oauth.web.AuthorizationReading.NotRedirectable;
import io.doorstep.identity.oauth.web.AuthorizationReading.Readable;
import io.doorstep.identity.oauth.web.AuthorizationReading.SentBack;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the consent page asks and says for the signed-in person.
@RestController
@RequestMapping("/api/v1/oauth/consent")
class ConsentController {

    private static final String OWN = "each signed-in person decides what programs may do in the own name";

    private final ReadAuthorization readAuthorization;
    private final GiveConsent giveConsent;
    private final AuthorizationAnswers answers;

    ConsentController(ReadAuthorization readAuthorization, GiveConsent giveConsent, AuthorizationAnswers answers) {
        this.readAuthorization = readAuthorization;
        this.giveConsent = giveConsent;
        this.answers = answers;
    }

    /// Takes the query of the authorization request as it is; only programs of the caller's organization are known.
    @GetMapping
    @OpenToAll(because = OWN)
    ResponseEntity<ConsentResponse> readRequest(HttpServletRequest http) {
        return switch (readAuthorization.read(http.getQueryString())) {
            case Readable readable -> noStore(ConsentResponse.of(readable.wish(), giveConsent.ask(readable.wish())));
            case SentBack(var location) -> noStore(ConsentResponse.over(location));
            case NotRedirectable(var why) -> refusal(why);
        };
    }

    @PostMapping
    @OpenToAll(because = OWN)
    @RequiresFreshProof
    @NoIdempotentTransaction
    ResponseEntity<ConsentResponse> decide(@Valid @RequestBody DecisionRequest decision) {
        return switch (readAuthorization.read(decision.request())) {
            case Readable(var wish, var state) ->
                noStore(ConsentResponse.over(decision.approved() ? give(wish, state) : deny(wish, state)));
            case SentBack(var location) -> noStore(ConsentResponse.over(location));
            case NotRedirectable(var why) -> refusal(why);
        };
    }

    private URI give(ConsentWish wish, @Nullable State state) {
        return giveConsent
                .give(wish)
                .map(code -> answers.code(wish.redirectUri(), code, state))
                .orElseGet(() -> deny(wish, state));
    }

    private URI deny(ConsentWish wish, @Nullable State state) {
        return answers.error(wish.redirectUri(), OAuth2Error.ACCESS_DENIED, state);
    }

    private static ResponseEntity<ConsentResponse> noStore(ConsentResponse body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private static ResponseEntity<ConsentResponse> refusal(String why) {
        return ResponseEntity.of(Problems.detail(HttpStatus.BAD_REQUEST, "invalid_authorization_request", why))
                .build();
    }

    /// @param request the query of the authorization request
    record DecisionRequest(
            @NotBlank @Size(max = 4096) String request,
            @NotNull Boolean approved) {}

    /// @param client absent when there is nothing to decide
    /// @param scopes what it wants to do, in words; what the caller cannot give is marked
    /// @param redirectTo where the browser goes next, once that is decided
    record ConsentResponse(
            @Nullable ClientOfRequest client,
            List<AskedScope> scopes,
            @Nullable URI redirectTo) {

        static ConsentResponse of(ConsentWish wish, List<AskedScope> scopes) {
            var client = new ClientOfRequest(
                    wish.client().id(),
                    wish.client().name(),
                    URI.create(wish.redirectUri()).getHost());
            return new ConsentResponse(client, scopes, null);
        }

        static ConsentResponse over(URI redirectTo) {
            return new ConsentResponse(null, List.of(), redirectTo);
        }

        /// A record would print the code.
        @Override
        public String toString() {
            return "ConsentResponse";
        }
    }

    /// @param returnsTo the host that the person is sent back to
    record ClientOfRequest(UUID id, String name, String returnsTo) {}
}
