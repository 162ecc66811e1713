package io.doorstep.identity.federation.oidc;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an ID token must say (OpenID Connect Core 1.0, section 3.1.3.7).
final class IdTokenRules extends DefaultJWTClaimsVerifier<SecurityContext> {

    private static final int SKEW_SECONDS = 60;

    private final String clientId;
    private final InstantSource clock;

    IdTokenRules(OidcRegistration registration, String nonce, InstantSource clock) {
        super(
                Set.of(registration.clientId()),
                new JWTClaimsSet.Builder()
                        .issuer(registration.issuer())
                        .claim("nonce", nonce)
                        .build(),
                Set.of("sub", "iat", "exp"),
                Set.of());
        this.clientId = registration.clientId();
        this.clock = clock;
        setMaxClockSkew(SKEW_SECONDS);
    }

    @Override
    public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        Object party = claims.getClaim("azp");
        boolean ours = party == null ? claims.getAudience().size() == 1 : party.equals(clientId);
        if (!ours) {
            throw new BadJWTException("The token was made for another party");
        }
        if (claims.getIssueTime().toInstant().isAfter(clock.instant().plusSeconds(SKEW_SECONDS))) {
            throw new BadJWTException("The token is from the future");
        }
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }
}
