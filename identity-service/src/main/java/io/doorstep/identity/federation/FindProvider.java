package io.doorstep.identity.federation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the bound organization's providers.
@Component
public class FindProvider {

    private final IdentityProviders providers;

    FindProvider(IdentityProviders providers) {
        this.providers = providers;
    }

    @Transactional(readOnly = true)
    public Optional<ProviderView> find(UUID id) {
        return providers.findById(id).map(IdentityProvider::view);
    }

    /// The oldest first, those after `(createdAt, id)`.
    @Transactional(readOnly = true)
    public List<ProviderView> listAfter(Instant createdAfter, UUID idAfter, int limit) {
        return providers.listAfter(createdAfter, idAfter, Limit.of(limit)).stream()
                .map(IdentityProvider::view)
                .toList();
    }
}
