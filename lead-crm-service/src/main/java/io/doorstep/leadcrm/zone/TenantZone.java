package io.doorstep.leadcrm.zone;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// In which zone the bound business lives; UTC until it is known.
@Repository
@Transactional(readOnly = true)
public class TenantZone {

    private static final Logger log = LoggerFactory.getLogger(TenantZone.class);

    private final JdbcClient jdbc;

    TenantZone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ZoneId current() {
        return jdbc.sql("select zone from tenant_zone")
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    @Transactional
    public void follow(String zone) {
        if (!isKnown(zone)) {
            log.atWarn().addKeyValue("zone", zone).log("A business's zone is not known here");
            return;
        }
        jdbc.sql("""
                        insert into tenant_zone (zone) values (:zone)
                        on conflict (tenant_id) do update set zone = excluded.zone
                        """).param("zone", zone).update();
    }

    private static boolean isKnown(String zone) {
        try {
            return ZoneId.of(zone).getRules() != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
