package io.doorstep.identity.federation;

import io.doorstep.identity.federation.BeginOutcome.Begun;
import io.doorstep.identity.federation.BeginOutcome.NoSuchProvider;
import io.doorstep.identity.federation.BeginOutcome.NotSetUp;
import io.doorstep.identity.federation.BeginOutcome.ProviderSilent;
import io.doorstep.identity.federation.BeginOutcome.ReturnPageUnknown;
import io.doorstep.identity.federation.oidc.OidcClient;
import io.doorstep.identity.federation.oidc.OidcRegistration;
import io.doorstep.identity.federation.oidc.OidcRequest;
import io.doorstep.identity.federation.oidc.ProviderFailed;
import io.doorstep.identity.federation.saml.SamlRequest;
import io.doorstep.identity.federation.saml.SamlServiceProvider;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends a browser to a provider.
@Component
public class BeginSignOn {

    private static final Logger log = LoggerFactory.getLogger(BeginSignOn.class);
    private static final Duration TIME_TO_RETURN = Duration.ofMinutes(10);

    private final SignOnRows rows;
    private final SignOnSecrets secrets;
    private final IdentityProviders providers;
    private final Registrations registrations;
    private final ReturnPages returnPages;
    private final OidcClient oidc;
    private final SamlServiceProvider saml;
    private final Ids ids;
    private final InstantSource clock;

    BeginSignOn(
            SignOnRows rows,
            SignOnSecrets secrets,
            IdentityProviders providers,
            Registrations registrations,
            ReturnPages returnPages,
            OidcClient oidc,
            SamlServiceProvider saml,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.providers = providers;
        this.registrations = registrations;
        this.returnPages = returnPages;
        this.oidc = oidc;
        this.saml = saml;
        this.ids = ids;
        this.clock = clock;
    }

    /// Needs no tenant; the organization is the provider's, whatever else the wish says.
    public BeginOutcome begin(SignOnWish wish) {
        Optional<URI> returnTo = returnPages.find(wish.returnTo());
        if (returnTo.isEmpty()) {
            return new ReturnPageUnknown();
        }
        UUID providerId = wish.provider().id();
        if (providerId == null) {
            return registrations
                    .google()
                    .map(google -> beginOpenId(google, signOn(ids.next(), wish, null, returnTo.get(), null), wish))
                    .orElseGet(NotSetUp::new);
        }
        return rows.findOrganization(providerId)
                .map(organization -> Tenancy.callAs(organization, () -> beginWithin(providerId, wish, returnTo.get())))
                .orElseGet(NoSuchProvider::new);
    }

    private BeginOutcome beginWithin(UUID providerId, SignOnWish wish, URI returnTo) {
        UUID organization = Tenancy.current();
        return providers
                .findById(providerId)
                .filter(provider -> provider.view().enabled())
                .map(provider -> switch (provider.view().kind()) {
                    case OIDC ->
                        beginOpenId(
                                registrations.openId(provider),
                                signOn(ids.next(), wish, organization, returnTo, null),
                                wish);
                    case SAML -> beginSaml(provider, wish, organization, returnTo);
                })
                .orElseGet(NoSuchProvider::new);
    }

    private BeginOutcome beginOpenId(OidcRegistration registration, SignOn signOn, SignOnWish wish) {
        try {
            URI goTo = oidc.authorizationUri(
                    registration,
                    new OidcRequest(
                            secrets.state(signOn.id()).text(),
                            secrets.nonce(signOn.id()),
                            secrets.verifier(signOn.id()),
                            wish.fresh(),
                            wish.loginHint()));
            rows.store(signOn, secrets.state(signOn.id()).hash());
            return new Begun(goTo);
        } catch (ProviderFailed e) {
            log.atWarn()
                    .addKeyValue("issuer", registration.issuer())
                    .addKeyValue("reason", e.getMessage())
                    .log("A provider cannot be reached");
            return new ProviderSilent();
        }
    }

    private BeginOutcome beginSaml(IdentityProvider provider, SignOnWish wish, UUID organization, URI returnTo) {
        UUID id = ids.next();
        SamlRequest request =
                saml.request(registrations.saml(provider), secrets.state(id).text(), wish.fresh());
        rows.store(
                signOn(id, wish, organization, returnTo, request.id()),
                secrets.state(id).hash());
        return new Begun(request.uri());
    }

    private SignOn signOn(
            UUID id, SignOnWish wish, @Nullable UUID organization, URI returnTo, @Nullable String requestId) {
        return new SignOn(
                id,
                organization,
                wish.provider().id(),
                wish.browserChallenge(),
                returnTo,
                requestId,
                wish.fresh(),
                clock.instant().plus(TIME_TO_RETURN));
    }
}
