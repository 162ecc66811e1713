package io.doorstep.leadcrm.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where a business's local phone numbers are dialled: the country of its locale.
@Repository
@Transactional(readOnly = true)
class Regions {

    private final JdbcClient jdbc;
    private final PersonSettings settings;
    private final Cache<UUID, String> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Regions(JdbcClient jdbc, PersonSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    String current() {
        return known.get(Tenancy.current(), _ -> jdbc.sql("select region from tenant_region")
                .query(String.class)
                .optional()
                .orElse(settings.defaultRegion()));
    }

    @Transactional
    void follow(String locale) {
        String region = Locale.forLanguageTag(locale).getCountry();
        if (!region.isEmpty()) {
            jdbc.sql("""
                            insert into tenant_region (region) values (:region)
                            on conflict (tenant_id) do update set region = excluded.region
                            """).param("region", region).update();
            known.invalidate(Tenancy.current());
        }
    }
}
