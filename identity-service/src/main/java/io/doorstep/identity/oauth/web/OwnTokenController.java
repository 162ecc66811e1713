package io.doorstep.identity.oauth.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import io.doorstep.identity.oauth.InspectToken;
import io.doorstep.identity.oauth.KnownToken;
import io.doorstep.identity.oauth.RevokeToken;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a program may do with tokens of its own: give them back (RFC 7009) and ask about them (RFC 7662).
@RestController
class OwnTokenController {

    private static final String PROVES = "the program proves itself here";

    private final ProveClient proveClient;
    private final RevokeToken revokeToken;
    private final InspectToken inspectToken;

    OwnTokenController(ProveClient proveClient, RevokeToken revokeToken, InspectToken inspectToken) {
        this.proveClient = proveClient;
        this.revokeToken = revokeToken;
        this.inspectToken = inspectToken;
    }

    @PostMapping(path = OAuthPaths.REVOKE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @OpenToAll(because = PROVES)
    @NoIdempotentTransaction
    ResponseEntity<Object> revoke(HttpServletRequest http, @RequestParam MultiValueMap<String, String> form) {
        try {
            var request = TokenRevocationRequest.parse(ClientRequest.of(http, form));
            return proveClient
                    .answer(request.getClientAuthentication(), request.getClientID(), client -> {
                        revokeToken.revoke(client, request.getToken().getValue());
                        return ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .build();
                    })
                    .orElseGet(OAuthErrors::unknownClient);
        } catch (ParseException e) {
            return OAuthErrors.of(e);
        }
    }

    /// For those who can prove themselves; a public client would tell anybody.
    @PostMapping(path = OAuthPaths.INTROSPECT, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @OpenToAll(because = PROVES)
    @NoIdempotentTransaction
    ResponseEntity<Object> introspect(HttpServletRequest http, @RequestParam MultiValueMap<String, String> form) {
        try {
            var request = TokenIntrospectionRequest.parse(ClientRequest.of(http, form));
            return proveClient
                    .answer(request.getClientAuthentication(), null, client -> inspectToken
                            .inspect(client, request.getToken().getValue())
                            .map(IntrospectionResponse::of)
                            .orElse(IntrospectionResponse.INACTIVE))
                    .map(body -> ResponseEntity.ok()
                            .cacheControl(CacheControl.noStore())
                            .<Object>body(body))
                    .orElseGet(OAuthErrors::unknownClient);
        } catch (ParseException e) {
            return OAuthErrors.of(e);
        }
    }

    /// @param sub the person whom the program acts for, or the program itself
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IntrospectionResponse(
            boolean active,
            @Nullable String scope,
            @JsonProperty("client_id") @Nullable UUID clientId,
            @Nullable UUID sub,
            @JsonProperty("token_type") @Nullable String tokenType,
            @Nullable Long iat,
            @Nullable Long exp) {

        static final IntrospectionResponse INACTIVE =
                new IntrospectionResponse(false, null, null, null, null, null, null);

        static IntrospectionResponse of(KnownToken token) {
            UUID person = token.userId();
            return new IntrospectionResponse(
                    true,
                    String.join(" ", new TreeSet<>(token.scopes())),
                    token.clientId(),
                    person == null ? token.clientId() : person,
                    token.refreshing() ? null : "Bearer",
                    token.issuedAt().getEpochSecond(),
                    token.expiresAt().getEpochSecond());
        }
    }
}
