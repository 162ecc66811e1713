package io.doorstep.identity.consent;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConsentRows {

    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(ConsentView consent) {
        jdbc.sql("""
                        insert into user_consent (tenant_id, id, user_id, purpose, given, text_version, text_hash, source,
                                                  ip_address, user_agent, recorded_at)
                        values (:tenant, :id, :user, :purpose, :given, :version, :hash, :source, :address, :agent, :at)
                        """)
                .param("tenant", Tenancy.current())
                .param("id", consent.id())
                .param("user", consent.userId())
                .param("purpose", consent.purpose().name())
                .param("given", consent.given())
                .param("version", consent.textVersion())
                .param("hash", consent.textHash())
                .param("source", consent.origin().source())
                .param("address", consent.origin().ipAddress())
                .param("agent", consent.origin().userAgent())
                .param("at", Timestamp.from(consent.recordedAt()))
                .update();
    }

    /// The newest of each purpose.
    @Transactional(readOnly = true)
    List<ConsentView> listNewest(UUID userId) {
        return jdbc.sql("""
                        select distinct on (purpose) * from user_consent
                        where user_id = :user order by purpose, id desc
                        """)
                .param("user", userId)
                .query((row, _) -> consent(row))
                .list();
    }

    /// The newest first.
    @Transactional(readOnly = true)
    List<ConsentView> list(UUID userId, UUID before, int limit) {
        return jdbc.sql("""
                        select * from user_consent where user_id = :user and id < :before
                        order by id desc limit :limit
                        """)
                .param("user", userId)
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> consent(row))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void deleteAllOf(UUID userId) {
        jdbc.sql("delete from user_consent where user_id = :user")
                .param("user", userId)
                .update();
    }

    private static ConsentView consent(ResultSet row) throws SQLException {
        return new ConsentView(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                ConsentPurpose.valueOf(row.getString("purpose")),
                row.getBoolean("given"),
                row.getString("text_version"),
                row.getString("text_hash"),
                new ConsentOrigin(row.getString("source"), row.getString("ip_address"), row.getString("user_agent")),
                row.getTimestamp("recorded_at").toInstant());
    }
}
