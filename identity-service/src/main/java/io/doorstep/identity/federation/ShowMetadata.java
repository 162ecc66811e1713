package io.doorstep.identity.federation;

import io.doorstep.identity.federation.saml.SamlServiceProvider;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells a SAML provider what it has to know of us.
@Component
public class ShowMetadata {

    private final SignOnRows rows;
    private final IdentityProviders providers;
    private final Registrations registrations;
    private final SamlServiceProvider saml;

    ShowMetadata(SignOnRows rows, IdentityProviders providers, Registrations registrations, SamlServiceProvider saml) {
        this.rows = rows;
        this.providers = providers;
        this.registrations = registrations;
        this.saml = saml;
    }

    /// Needs no tenant.
    public Optional<String> show(UUID provider) {
        return rows.findOrganization(provider)
                .flatMap(organization -> Tenancy.callAs(organization, () -> showWithin(provider)));
    }

    private Optional<String> showWithin(UUID provider) {
        return providers
                .findById(provider)
                .filter(found -> found.view().kind() == ProviderKind.SAML)
                .map(found -> saml.metadata(registrations.saml(found)));
    }
}
