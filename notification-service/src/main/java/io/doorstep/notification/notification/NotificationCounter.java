package io.doorstep.notification.notification;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts each user's notifications in the order of the commits.
@Component
class NotificationCounter {

    private final JdbcClient jdbc;

    NotificationCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds the user's row until the transaction ends: ask for several users in the order of their ids.
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(UUID user) {
        return jdbc.sql("""
                        insert into notification_counter as counter (tenant_id, user_id, last_sequence)
                        values (:tenant, :user, 1)
                        on conflict (tenant_id, user_id) do update set last_sequence = counter.last_sequence + 1
                        returning last_sequence
                        """)
                .param("tenant", Tenancy.current())
                .param("user", user)
                .query(Long.class)
                .single();
    }
}
