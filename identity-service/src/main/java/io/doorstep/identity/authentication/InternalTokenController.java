package io.doorstep.identity.authentication;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// For our own services only; the gateway does not route it.
@Hidden
@RestController
class InternalTokenController {

    private final GrantToken grantToken;

    InternalTokenController(GrantToken grantToken) {
        this.grantToken = grantToken;
    }

    @PostMapping("/internal/tokens")
    @OpenToAll(because = "the services' secret is checked before")
    ResponseEntity<GrantedTokenResponse> grantToken(@Valid @RequestBody TokenRequest request, Principal service) {
        Optional<GrantedToken> granted =
                switch (request) {
                    case TokenRequest.ForApiKey(var apiKey) -> grantToken.forApiKey(apiKey);
                    case TokenRequest.ForPublic(var slug) -> grantToken.forSlug(slug);
                    case TokenRequest.ForService(var tenantId) -> grantToken.forService(service.getName(), tenantId);
                    case TokenRequest.ForVisitor(var tenantId, var conversationId) ->
                        grantToken.forVisitor(conversationId, tenantId);
                };
        return granted.map(GrantedTokenResponse::of)
                .map(body ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body))
                .orElseThrow(() ->
                        Problems.of(HttpStatus.NOT_FOUND, "credential_not_good", "It is unknown, expired or revoked."));
    }

    record GrantedTokenResponse(
            String accessToken,
            Instant expiresAt,
            UUID tenantId,
            @Nullable UUID credentialId) {

        static GrantedTokenResponse of(GrantedToken granted) {
            return new GrantedTokenResponse(
                    granted.token().text(), granted.token().expiresAt(), granted.tenantId(), granted.credentialId());
        }
    }
}
