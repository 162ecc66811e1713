package io.doorstep.identity.federation;

import com.nimbusds.jwt.JWTClaimsSet;
import io.doorstep.identity.federation.ReturnOutcome.NotOnTheWay;
import io.doorstep.identity.federation.oidc.OidcClient;
import io.doorstep.identity.federation.oidc.OidcOutcome;
import io.doorstep.identity.federation.oidc.OidcRegistration;
import io.doorstep.identity.federation.oidc.OidcRequest;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes back whom an OpenID provider sends, and asks the provider who it is.
@Component
public class ReceiveCode {

    private final EndWay endWay;
    private final SignOnSecrets secrets;
    private final IdentityProviders providers;
    private final Registrations registrations;
    private final OidcClient oidc;
    private final InstantSource clock;

    ReceiveCode(
            EndWay endWay,
            SignOnSecrets secrets,
            IdentityProviders providers,
            Registrations registrations,
            OidcClient oidc,
            InstantSource clock) {
        this.endWay = endWay;
        this.secrets = secrets;
        this.providers = providers;
        this.registrations = registrations;
        this.oidc = oidc;
        this.clock = clock;
    }

    /// @param code absent when the provider refused
    /// @param issuer that the provider says it is (RFC 9207), if it does
    public ReturnOutcome receive(ProviderKey provider, String state, @Nullable String code, @Nullable String issuer) {
        return endWay.take(state, provider.id())
                .map(signOn -> signOn.organizationId() == null
                        ? redeem(signOn, registrations.google(), "name", code, issuer)
                        : Tenancy.callAs(signOn.organizationId(), () -> redeemWithin(signOn, code, issuer)))
                .orElseGet(NotOnTheWay::new);
    }

    private ReturnOutcome redeemWithin(SignOn signOn, @Nullable String code, @Nullable String issuer) {
        Optional<IdentityProvider> provider = providers
                .findById(Objects.requireNonNull(signOn.providerId()))
                .filter(found -> found.view().enabled() && found.view().kind() == ProviderKind.OIDC);
        String nameClaim = provider.map(found -> found.view().nameAttribute()).orElse("name");
        return redeem(signOn, provider.map(registrations::openId), nameClaim, code, issuer);
    }

    private ReturnOutcome redeem(
            SignOn signOn,
            Optional<OidcRegistration> registration,
            String nameClaim,
            @Nullable String code,
            @Nullable String issuer) {
        if (registration.isEmpty() || code == null) {
            return endWay.failed(signOn, code == null ? "The provider refused" : "The provider is gone");
        }
        if (issuer != null && !issuer.equals(registration.get().issuer())) {
            return endWay.failed(signOn, "The answer is another issuer's");
        }
        var request = new OidcRequest(
                secrets.state(signOn.id()).text(),
                secrets.nonce(signOn.id()),
                secrets.verifier(signOn.id()),
                signOn.fresh(),
                null);
        return switch (oidc.redeem(registration.get(), request, code)) {
            case OidcOutcome.Verified(var claims) -> endWay.vouched(signOn, vouched(claims, nameClaim));
            case OidcOutcome.Refused(var reason) -> endWay.failed(signOn, reason);
        };
    }

    private Vouched vouched(JWTClaimsSet claims, String nameClaim) {
        String email = text(claims, "email");
        boolean hosted = text(claims, "hd") != null || (email != null && email.endsWith("@gmail.com"));
        Instant said = claims.getClaim("auth_time") instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : null;
        return new Vouched(
                claims.getSubject(),
                email,
                String.valueOf(claims.getClaim("email_verified")).equals("true"),
                hosted,
                text(claims, nameClaim),
                Vouched.provedAt(said, clock.instant()));
    }

    private static @Nullable String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
