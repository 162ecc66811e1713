package io.doorstep.identity.federation;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The bound organization's assertions that opened something.
@Component
class UsedAssertions {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    UsedAssertions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return false when it was used before
    @Transactional
    boolean remember(UUID providerId, String assertionId, Instant expiresAt) {
        jdbc.sql("delete from used_assertion where expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("""
                                insert into used_assertion (tenant_id, provider_id, assertion_id, expires_at)
                                values (:tenant, :provider, :assertion, :expires)
                                on conflict do nothing
                                """)
                        .param("tenant", Tenancy.current())
                        .param("provider", providerId)
                        .param("assertion", assertionId)
                        .param("expires", Timestamp.from(expiresAt))
                        .update()
                == 1;
    }
}
