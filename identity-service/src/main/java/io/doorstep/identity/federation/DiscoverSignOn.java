package io.doorstep.identity.federation;

import io.doorstep.identity.membership.EmailAddress;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells by which providers the people of an e-mail domain sign on; whether anybody has the address plays no part.
@Component
public class DiscoverSignOn {

    private final SignOnRows rows;
    private final FederationSettings settings;

    DiscoverSignOn(SignOnRows rows, FederationSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /// Whether Google vouches for people here.
    public boolean offersGoogle() {
        return settings.google().isSetUp();
    }

    /// Needs no tenant.
    public List<OfferedProvider> listProviders(EmailAddress email) {
        return rows.listProvidersOf(email.domain());
    }
}
