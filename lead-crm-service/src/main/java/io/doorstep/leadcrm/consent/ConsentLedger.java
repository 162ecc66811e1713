package io.doorstep.leadcrm.consent;

import io.doorstep.kit.web.TimePlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Every statement that was made; the service's role can add to it and nothing else.
@Repository
@Transactional(readOnly = true)
class ConsentLedger {

    private final JdbcClient jdbc;

    ConsentLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void add(ConsentRecord entry) {
        ConsentProof proof = entry.proof();
        jdbc.sql("""
                        insert into consent_record
                            (id, person_id, lead_id, act, purpose, channel, text, text_version, source, evidence,
                             ip_address, user_agent, recorded_by, recorded_at)
                        values (:id, :person, :lead, :act, :purpose, :channel, :text, :version, :source, :evidence,
                                :ip, :agent, :by, :at)
                        """)
                .param("id", entry.id())
                .param("person", entry.personId())
                .param("lead", entry.leadId())
                .param("act", entry.act().name())
                .param("purpose", entry.purpose().name())
                .param("channel", entry.channel().name())
                .param("text", proof.text())
                .param("version", proof.textVersion())
                .param("source", proof.source())
                .param("evidence", proof.evidence())
                .param("ip", proof.ipAddress())
                .param("agent", proof.userAgent())
                .param("by", entry.recordedBy())
                .param("at", Timestamp.from(entry.recordedAt()))
                .update();
    }

    /// The newest first; ids are ordered by time.
    ///
    /// @param ids all under which the person is written down
    List<ConsentRecord> list(List<UUID> ids, TimePlace before, int limit) {
        return jdbc.sql("""
                        select * from consent_record
                        where person_id = any (cast(:people as uuid[]))
                          and (recorded_at, id) < (:at, :id)
                        order by recorded_at desc, id desc limit :limit
                        """)
                .param("people", texts(ids))
                .param("at", Timestamp.from(before.at()))
                .param("id", before.id())
                .param("limit", limit)
                .query(ConsentLedger::read)
                .list();
    }

    /// The last one of each act on each purpose and channel; which of them counts is not decided here.
    List<ConsentRecord> listLastWords(List<UUID> ids) {
        return jdbc.sql("""
                        select distinct on (purpose, channel, act) * from consent_record
                        where person_id = any (cast(:people as uuid[]))
                        order by purpose, channel, act, recorded_at desc, id desc
                        """)
                .param("people", texts(ids))
                .query(ConsentLedger::read)
                .list();
    }

    /// What was said last in one place, such as a conversation.
    Optional<ConsentRecord> findLast(List<UUID> ids, String evidence) {
        return jdbc.sql("""
                        select * from consent_record
                        where person_id = any (cast(:people as uuid[])) and evidence = :evidence
                        order by recorded_at desc, id desc limit 1
                        """)
                .param("people", texts(ids))
                .param("evidence", evidence)
                .query(ConsentLedger::read)
                .optional();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static ConsentRecord read(ResultSet row, int ignored) throws SQLException {
        return new ConsentRecord(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("lead_id", UUID.class),
                ConsentAct.valueOf(row.getString("act")),
                ConsentPurpose.valueOf(row.getString("purpose")),
                ConsentChannel.valueOf(row.getString("channel")),
                new ConsentProof(
                        row.getString("text"),
                        row.getString("text_version"),
                        row.getString("source"),
                        row.getString("evidence"),
                        row.getString("ip_address"),
                        row.getString("user_agent")),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
