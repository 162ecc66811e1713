package io.doorstep.gateway.tenant;

import io.doorstep.gateway.authentication.Caller;
import io.doorstep.gateway.authentication.Standing;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Which businesses may only be read: as billing said it last, or as the token does when identity knew more than this
/// gateway, which may have just started.
@Component
public class TenantStandings {

    private final Map<UUID, Standing> said = new ConcurrentHashMap<>();

    /// Takes effect with the next request.
    public void change(UUID tenant, Standing standing) {
        said.merge(tenant, standing, Standing::laterOf);
    }

    public boolean isSuspended(Caller caller) {
        return caller.standing().laterOf(said.get(caller.tenantId())).suspended();
    }
}
