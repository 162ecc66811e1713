package io.doorstep.identity.oauth.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Refusals as RFC 6749 writes them, which every OAuth library understands; so these are no problem details.
final class OAuthErrors {

    private OAuthErrors() {}

    static ResponseEntity<Object> of(ErrorObject error) {
        var body = new OAuthErrorResponse(error.getCode(), error.getDescription());
        var answer = ResponseEntity.status(
                        error.getCode().equals(OAuth2Error.INVALID_CLIENT.getCode())
                                ? HttpStatus.UNAUTHORIZED
                                : HttpStatus.BAD_REQUEST)
                .cacheControl(CacheControl.noStore());
        return error.getCode().equals(OAuth2Error.INVALID_CLIENT.getCode())
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"doorstep\"")
                        .body(body)
                : answer.body(body);
    }

    static ResponseEntity<Object> of(ParseException unreadable) {
        return of(Objects.requireNonNullElse(unreadable.getErrorObject(), OAuth2Error.INVALID_REQUEST));
    }

    static ResponseEntity<Object> unknownClient() {
        return of(OAuth2Error.INVALID_CLIENT);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OAuthErrorResponse(
            String error,
            @JsonProperty("error_description") @Nullable String errorDescription) {}
}
