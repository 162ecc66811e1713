package io.doorstep.kit.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// Verifies tokens: RS256 by identity's published keys, and nothing else.
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
class TokenAutoConfiguration {

    /// What tokens of ours say they are.
    static final String ISSUER = "doorstep";

    /// What tokens of ours are for.
    static final String AUDIENCE = "doorstep-api";

    /// Keys are kept while identity is away, so that the others go on.
    @Bean
    @ConditionalOnMissingBean
    JWKSource<SecurityContext> signingKeys(SecuritySettings settings) throws MalformedURLException {
        return JWKSourceBuilder.create(
                        URI.create(settings.identity() + settings.jwksPath()).toURL())
                .retrying(true)
                .rateLimited(Duration.ofSeconds(10).toMillis())
                .outageTolerant(Duration.ofHours(24).toMillis())
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder tokenDecoder(JWKSource<SecurityContext> signingKeys, SecuritySettings settings) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, signingKeys));
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(validator(settings));
        return token -> decode(token, decoder);
    }

    /// Whoever names one unknown key after another makes nobody ask identity each time, and gets no other answer.
    private static Jwt decode(String token, JwtDecoder decoder) {
        if (token.indexOf('=') >= 0) {
            throw new BadJwtException("The token is padded, so it is not written as tokens are");
        }
        try {
            return decoder.decode(token);
        } catch (JwtException undecided) {
            if (undecided.getCause() instanceof RateLimitReachedException) {
                throw new BadJwtException("The token's key is not known", undecided);
            }
            throw undecided;
        }
    }

    private static OAuth2TokenValidator<Jwt> validator(SecuritySettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(settings.clockSkew()),
                new JwtIssuerValidator(ISSUER),
                new JwtClaimValidator<List<String>>("aud", audience -> audience != null && audience.contains(AUDIENCE)),
                new JwtClaimValidator<>("exp", Objects::nonNull),
                TokenAutoConfiguration::refuseCriticalHeaders,
                TokenAutoConfiguration::refuseNobody);
    }

    /// None is understood, nor a payload that is not encoded.
    private static OAuth2TokenValidatorResult refuseCriticalHeaders(Jwt token) {
        return token.getHeaders().containsKey("crit")
                ? refused("its header asks for what is not supported")
                : OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult refuseNobody(Jwt token) {
        try {
            return Caller.of(token).subject().isBlank()
                    ? refused("it does not say who calls")
                    : OAuth2TokenValidatorResult.success();
        } catch (IllegalArgumentException | AccessDeniedException unreadable) {
            return refused("it does not say who calls: " + unreadable.getMessage());
        }
    }

    private static OAuth2TokenValidatorResult refused(String because) {
        return OAuth2TokenValidatorResult.failure(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token is refused, as " + because, null));
    }
}
