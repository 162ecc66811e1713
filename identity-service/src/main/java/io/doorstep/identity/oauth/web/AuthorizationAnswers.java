package io.doorstep.identity.oauth.web;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import io.doorstep.identity.oauth.OAuthSettings;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where the browser is sent back to, always saying who answers (RFC 9207).
@Component
class AuthorizationAnswers {

    private final Issuer issuer;

    AuthorizationAnswers(OAuthSettings settings) {
        this.issuer = new Issuer(settings.issuer());
    }

    URI code(String redirectUri, String code, @Nullable State state) {
        return new AuthorizationSuccessResponse(
                        URI.create(redirectUri), new AuthorizationCode(code), null, state, issuer, null)
                .toURI();
    }

    URI error(String redirectUri, ErrorObject error, @Nullable State state) {
        return new AuthorizationErrorResponse(URI.create(redirectUri), error, state, issuer, null).toURI();
    }
}
