package io.doorstep.kit.tenancy;

import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/// Gives Hibernate the bound tenant, or the nobody that owns no rows.
final class BoundTenantResolver implements CurrentTenantIdentifierResolver<UUID> {

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return Tenancy.find().orElse(Tenancy.NOBODY);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
