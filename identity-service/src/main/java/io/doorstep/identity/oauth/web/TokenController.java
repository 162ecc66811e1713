package io.doorstep.identity.oauth.web;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import io.doorstep.identity.oauth.GrantToClient;
import io.doorstep.identity.oauth.RedeemCode;
import io.doorstep.identity.oauth.RefreshGrant;
import io.doorstep.identity.oauth.TokenOutcome;
import io.doorstep.identity.oauth.TokenOutcome.GrantNotGood;
import io.doorstep.identity.oauth.TokenOutcome.Granted;
import io.doorstep.identity.oauth.TokenOutcome.ScopeNotGood;
import io.doorstep.identity.oauth.TokenOutcome.WayNotAllowed;
import io.doorstep.identity.oauthclient.OAuthClientView;
import io.doorstep.identity.secret.Secret;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where programs get their tokens (RFC 6749).
@RestController
class TokenController {

    private final ProveClient proveClient;
    private final RedeemCode redeemCode;
    private final RefreshGrant refreshGrant;
    private final GrantToClient grantToClient;

    TokenController(
            ProveClient proveClient, RedeemCode redeemCode, RefreshGrant refreshGrant, GrantToClient grantToClient) {
        this.proveClient = proveClient;
        this.redeemCode = redeemCode;
        this.refreshGrant = refreshGrant;
        this.grantToClient = grantToClient;
    }

    @PostMapping(path = OAuthPaths.TOKEN, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @OpenToAll(because = "the program proves itself here")
    @NoIdempotentTransaction
    ResponseEntity<Object> giveToken(HttpServletRequest http, @RequestParam MultiValueMap<String, String> form) {
        try {
            TokenRequest request = TokenRequest.parse(ClientRequest.of(http, form));
            Set<String> scopes = request.getScope() == null
                    ? null
                    : new TreeSet<>(request.getScope().toStringList());
            return proveClient
                    .answer(
                            request.getClientAuthentication(),
                            request.getClientID(),
                            client -> give(client, request.getAuthorizationGrant(), scopes))
                    .orElseGet(OAuthErrors::unknownClient);
        } catch (ParseException e) {
            return OAuthErrors.of(e);
        }
    }

    private ResponseEntity<Object> give(
            OAuthClientView client, AuthorizationGrant grant, @Nullable Set<String> scopes) {
        return switch (grant) {
            case AuthorizationCodeGrant code -> redeem(client, code);
            case RefreshTokenGrant refresh ->
                answer(refreshGrant.refresh(
                        client, new Secret(refresh.getRefreshToken().getValue()), scopes));
            case ClientCredentialsGrant _ -> answer(grantToClient.grant(client, scopes));
            default -> OAuthErrors.of(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
        };
    }

    private ResponseEntity<Object> redeem(OAuthClientView client, AuthorizationCodeGrant grant) {
        if (grant.getCodeVerifier() == null) {
            return OAuthErrors.of(OAuth2Error.INVALID_REQUEST.setDescription("Send the code_verifier."));
        }
        URI sentTo = grant.getRedirectionURI();
        return answer(redeemCode.redeem(
                client,
                new Secret(grant.getAuthorizationCode().getValue()),
                sentTo == null ? null : sentTo.toString(),
                grant.getCodeVerifier()));
    }

    private static ResponseEntity<Object> answer(TokenOutcome outcome) {
        return switch (outcome) {
            case Granted granted ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(TokenResponse.of(granted));
            case GrantNotGood(var why) -> OAuthErrors.of(OAuth2Error.INVALID_GRANT.setDescription(why));
            case ScopeNotGood _ -> OAuthErrors.of(OAuth2Error.INVALID_SCOPE);
            case WayNotAllowed _ -> OAuthErrors.of(OAuth2Error.UNAUTHORIZED_CLIENT);
        };
    }
}
