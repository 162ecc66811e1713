package io.doorstep.identity.oauth.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.doorstep.identity.oauth.TokenOutcome.Granted;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// @param expiresIn seconds until the access token expires
/// @param refreshToken works once; each refresh brings another
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenResponse(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,
        @JsonProperty("refresh_token") @Nullable String refreshToken,
        @JsonProperty("scope") String scope) {

    static TokenResponse of(Granted granted) {
        return new TokenResponse(
                granted.token().text(),
                "Bearer",
                granted.token().lifetime().toSeconds(),
                granted.refreshToken(),
                String.join(" ", new TreeSet<>(granted.scopes())));
    }

    /// A record would print the tokens.
    @Override
    public String toString() {
        return "TokenResponse";
    }
}
