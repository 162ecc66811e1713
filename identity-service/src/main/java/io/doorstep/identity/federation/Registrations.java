package io.doorstep.identity.federation;

import io.doorstep.identity.federation.oidc.OidcRegistration;
import io.doorstep.identity.federation.saml.SamlRegistration;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How providers and we know each other. Each provider has addresses of its own, so that what one sends never passes
/// for another's.
@Component
public class Registrations {

    private static final String PATH = "/api/v1/auth/sso/";

    private final FederationSettings settings;
    private final String publicUrl;

    Registrations(FederationSettings settings, @Value("${doorstep.public-url}") String publicUrl) {
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    /// Where an OpenID provider sends browsers back.
    public URI redirectUri(String provider) {
        return URI.create(publicUrl + PATH + "oidc/" + provider + "/callback");
    }

    /// Our name to a SAML provider, and where it reads our metadata.
    public URI entityId(UUID provider) {
        return URI.create(publicUrl + PATH + "saml/" + provider + "/metadata");
    }

    /// Where a SAML provider sends its assertions.
    public URI consumer(UUID provider) {
        return URI.create(publicUrl + PATH + "saml/" + provider + "/acs");
    }

    Optional<OidcRegistration> google() {
        FederationSettings.Google google = settings.google();
        return google.isSetUp()
                ? Optional.of(new OidcRegistration(
                        google.issuer(), google.clientId(), google.clientSecret(), redirectUri(ProviderKey.GOOGLE)))
                : Optional.empty();
    }

    OidcRegistration openId(IdentityProvider provider) {
        ProviderView view = provider.view();
        return new OidcRegistration(
                view.issuer(),
                Objects.requireNonNull(view.clientId()),
                provider.clientSecret(),
                redirectUri(view.id().toString()));
    }

    SamlRegistration saml(IdentityProvider provider) {
        ProviderView view = provider.view();
        return new SamlRegistration(
                entityId(view.id()).toString(),
                consumer(view.id()),
                view.issuer(),
                Objects.requireNonNull(view.signOnUrl()),
                view.certificates());
    }
}
