package io.doorstep.identity.audit;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whose facts the bound organization's log keeps no more.
@Component
class ForgottenPeople {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    ForgottenPeople(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID userId) {
        jdbc.sql("""
                        insert into audit_forgotten (tenant_id, user_id, forgotten_at) values (:tenant, :user, :now)
                        on conflict do nothing
                        """)
                .param("tenant", Tenancy.current())
                .param("user", userId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID userId) {
        jdbc.sql("delete from audit_forgotten where user_id = :user")
                .param("user", userId)
                .update();
    }

    /// The same entries, without what they say of such people.
    @Transactional(readOnly = true)
    List<AuditEntry> spare(Collection<AuditEntry> entries) {
        Set<String> forgotten = among(entries);
        return entries.stream()
                .map(entry -> entry.without(
                        forgotten.contains(entry.objectId()),
                        entry.actorId() != null && forgotten.contains(entry.actorId())))
                .toList();
    }

    private Set<String> among(Collection<AuditEntry> entries) {
        String[] named = entries.stream()
                .flatMap(entry -> Stream.of(entry.objectId(), String.valueOf(entry.actorId())))
                .distinct()
                .toArray(String[]::new);
        return new HashSet<>(
                jdbc.sql("select user_id::text from audit_forgotten where user_id::text = any (cast(:named as text[]))")
                        .param("named", named)
                        .query(String.class)
                        .list());
    }
}
