package io.doorstep.gateway.quota;

import java.util.UUID;

/// Who counts together.
record TenantAudience(UUID tenant, Audience audience) {

    @Override
    public String toString() {
        return tenant + ":" + audience;
    }
}
