package io.doorstep.identity.federation.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Judges ID tokens by the provider's own keys, which are fetched at most every five minutes.
@Component
class IdTokens {

    private static final int MOST_PROVIDERS = 1000;

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    private final ProviderHttp http;
    private final InstantSource clock;
    private final Cache<URI, JWKSource<SecurityContext>> sources = Caffeine.newBuilder()
            .maximumSize(MOST_PROVIDERS)
            .expireAfterAccess(Duration.ofHours(12))
            .build();

    IdTokens(ProviderHttp http, InstantSource clock) {
        this.http = http;
        this.clock = clock;
    }

    JWTClaimsSet verify(String token, URI jwksUri, OidcRegistration registration, String nonce)
            throws BadJOSEException, JOSEException, ParseException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, sources.get(jwksUri, this::source)));
        processor.setJWTClaimsSetVerifier(new IdTokenRules(registration, nonce, clock));
        return processor.process(token, null);
    }

    private JWKSource<SecurityContext> source(URI jwksUri) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            jwksUri.toURL(), _ -> new Resource(http.get(jwksUri), "application/json"))
                    .refreshAheadCache(false)
                    .retrying(false)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("An address that was acceptable is a URL", e);
        }
    }
}
