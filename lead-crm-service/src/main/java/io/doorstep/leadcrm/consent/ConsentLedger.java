package io.doorstep.leadcrm.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Every consent given or taken back.
@Repository
@Transactional(readOnly = true)
class ConsentLedger {

    private final JdbcClient jdbc;

    ConsentLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void add(ConsentRecord entry) {
        jdbc.sql("""
                        insert into consent_record
                            (id, person_id, lead_id, given, purpose, channel, text, source, ip_address, user_agent, recorded_at)
                        values (:id, :person, :lead, :given, :purpose, :channel, :text, :source, :ip, :agent, :at)
                        """)
                .param("id", entry.id())
                .param("person", entry.personId())
                .param("lead", entry.leadId())
                .param("given", entry.given())
                .param("purpose", entry.purpose())
                .param("channel", entry.channel().name())
                .param("text", entry.text())
                .param("source", entry.source())
                .param("ip", entry.ipAddress())
                .param("agent", entry.userAgent())
                .param("at", Timestamp.from(entry.recordedAt()))
                .update();
    }

    /// The newest first; ids are ordered by time.
    ///
    /// @param ids all under which the person is written down
    List<ConsentRecord> list(List<UUID> ids, @Nullable Place before, int limit) {
        return jdbc.sql("""
                        select * from consent_record
                        where person_id = any (cast(:people as uuid[]))
                          and (cast(:at as timestamptz) is null or (recorded_at, id) < (cast(:at as timestamptz), cast(:id as uuid)))
                        order by recorded_at desc, id desc limit :limit
                        """)
                .param("people", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("at", before == null ? null : Timestamp.from(before.recordedAt()))
                .param("id", before == null ? null : before.id())
                .param("limit", limit)
                .query(ConsentLedger::read)
                .list();
    }

    private static ConsentRecord read(ResultSet row, int ignored) throws SQLException {
        return new ConsentRecord(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("lead_id", UUID.class),
                row.getBoolean("given"),
                ConsentChannel.valueOf(row.getString("channel")),
                row.getString("text"),
                row.getString("source"),
                row.getString("ip_address"),
                row.getString("user_agent"),
                row.getTimestamp("recorded_at").toInstant());
    }

    /// Where a page ended.
    record Place(Instant recordedAt, UUID id) {}
}
