package io.doorstep.identity.oauth;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param issuer the address under which everybody reaches us
/// @param consentPage where people are asked; it gets the authorization request as its query
/// @param codeLifetime between consent and the first token
/// @param refreshLifetime a refresh token that is not used for so long is good no more
/// @param grantLifetime after so long the person is asked again
@ConfigurationProperties("identity.oauth")
public record OAuthSettings(
        String issuer,
        String consentPage,
        @DefaultValue("60s") Duration codeLifetime,
        @DefaultValue("30d") Duration refreshLifetime,
        @DefaultValue("365d") Duration grantLifetime) {}
