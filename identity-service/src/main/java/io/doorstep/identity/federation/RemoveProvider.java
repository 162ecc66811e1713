package io.doorstep.identity.federation;

import io.doorstep.identity.access.BuiltInRole;
import io.doorstep.identity.federation.RemoveProviderOutcome.NoSuchProvider;
import io.doorstep.identity.federation.RemoveProviderOutcome.OwnersOnly;
import io.doorstep.identity.federation.RemoveProviderOutcome.Removed;
import io.doorstep.kit.security.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a provider away; its people stay members and sign in otherwise.
@Component
public class RemoveProvider {

    private final IdentityProviders providers;

    RemoveProvider(IdentityProviders providers) {
        this.providers = providers;
    }

    @Transactional
    public RemoveProviderOutcome remove(UUID id) {
        return providers
                .findById(id)
                .<RemoveProviderOutcome>map(provider -> {
                    if (!Caller.current().roles().contains(BuiltInRole.OWNER.key())) {
                        return new OwnersOnly();
                    }
                    providers.delete(provider);
                    return new Removed();
                })
                .orElseGet(NoSuchProvider::new);
    }
}
