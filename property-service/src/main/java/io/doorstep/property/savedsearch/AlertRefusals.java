package io.doorstep.property.savedsearch;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Clients who want to hear of no more listings.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AlertRefusals {

    private final JdbcClient jdbc;

    AlertRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All that waits for the client is dropped as well.
    void add(UUID client, Instant now) {
        jdbc.sql("""
                        insert into alert_refusal (tenant_id, client_id, refused_at) values (:tenant, :client, :now)
                        on conflict do nothing
                        """)
                .param("tenant", Tenancy.current())
                .param("client", client)
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("""
                        update saved_search set state = 'UNSUBSCRIBED', version = version + 1
                        where tenant_id = :tenant and client_id = :client and state <> 'UNSUBSCRIBED'
                        """).param("tenant", Tenancy.current()).param("client", client).update();
    }

    boolean holds(UUID client) {
        return jdbc.sql("select exists (select from alert_refusal where client_id = ?)")
                .param(client)
                .query(Boolean.class)
                .single();
    }

    void takeBack(UUID client) {
        jdbc.sql("delete from alert_refusal where client_id = ?").param(client).update();
    }
}
