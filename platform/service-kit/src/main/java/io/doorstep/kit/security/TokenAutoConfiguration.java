package io.doorstep.kit.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
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
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
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
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(SecuritySettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(settings.clockSkew()),
                new JwtIssuerValidator(ISSUER),
                new JwtClaimValidator<List<String>>("aud", audience -> audience != null && audience.contains(AUDIENCE)),
                new JwtClaimValidator<>("exp", Objects::nonNull),
                new JwtClaimValidator<>("tid", Objects::nonNull));
    }
}
