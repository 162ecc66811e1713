package io.doorstep.property.organization;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Organizations {

    private final JdbcClient jdbc;

    Organizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<OrganizationProfile> find() {
        return jdbc.sql("select locale, zone from organization_profile")
                .query((row, _) -> new OrganizationProfile(row.getString("locale"), ZoneId.of(row.getString("zone"))))
                .optional();
    }

    /// @return whether nothing newer is known
    @Transactional
    boolean keep(OrganizationProfile told, Instant at) {
        return jdbc.sql("""
                        insert into organization_profile (tenant_id, locale, zone, said_at)
                        values (:tenant, :locale, :zone, :at)
                        on conflict (tenant_id) do update
                            set locale = excluded.locale, zone = excluded.zone, said_at = excluded.said_at
                            where organization_profile.said_at <= excluded.said_at
                        """)
                        .param("tenant", Tenancy.current())
                        .param("locale", told.locale())
                        .param("zone", told.zone().getId())
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }
}
