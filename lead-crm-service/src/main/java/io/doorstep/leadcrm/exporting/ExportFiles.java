package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.security.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Files that schedules made, kept encrypted and in parts, behind the tenant's wall and wherever an instance runs.
@Repository
@Transactional(readOnly = true)
class ExportFiles {

    private static final String READABLE = """
            select * from lead_export_file
            where schedule_id = :schedule and expires_at > :now
              and scope = any (cast(:scopes as text[])) and (scope = 'ALL' or owner_id = :user)
            """;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    ExportFiles(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /// Begins a file, in the place of one that a run of the schedule left unfinished.
    @Transactional
    void begin(UUID id, ExportSchedule schedule, Instant now) {
        jdbc.sql("delete from lead_export_file where schedule_id = ? and expires_at is null")
                .param(schedule.id())
                .update();
        jdbc.sql("""
                        insert into lead_export_file (id, schedule_id, format, owner_id, scope, made_at)
                        values (:id, :schedule, :format, :owner, :scope, :now)
                        """)
                .param("id", id)
                .param("schedule", schedule.id())
                .param("format", schedule.draft().format().name())
                .param("owner", schedule.ownerId())
                .param("scope", schedule.scope().name())
                .param("now", Timestamp.from(now))
                .update();
    }

    @Transactional
    void keep(UUID id, int number, byte[] content) {
        jdbc.sql("insert into lead_export_part (file_id, number, content) values (?, ?, ?)")
                .params(id, number, cipher.encrypt(content, place(id, number)))
                .update();
    }

    @Transactional
    void finish(UUID id, long leads, int parts, Instant expiresAt) {
        jdbc.sql("update lead_export_file set leads = :leads, parts = :parts, expires_at = :at where id = :id")
                .param("leads", leads)
                .param("parts", parts)
                .param("at", Timestamp.from(expiresAt))
                .param("id", id)
                .update();
    }

    byte[] part(UUID id, int number) {
        byte[] content = jdbc.sql("select content from lead_export_part where file_id = ? and number = ?")
                .params(id, number)
                .query(byte[].class)
                .single();
        return cipher.decrypt(content, place(id, number));
    }

    Optional<ExportFileView> find(UUID schedule, UUID id, ExportReader reader, Instant now) {
        return readable(schedule, reader, now, " and id = :id")
                .param("id", id)
                .query(ExportFiles::read)
                .optional();
    }

    /// The newest first; ids are ordered by time.
    List<ExportFileView> list(UUID schedule, UUID before, ExportReader reader, Instant now, int limit) {
        return readable(schedule, reader, now, " and id < :before order by id desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query(ExportFiles::read)
                .list();
    }

    @Transactional
    void remove(UUID id) {
        jdbc.sql("delete from lead_export_file where id = ?").param(id).update();
    }

    private JdbcClient.StatementSpec readable(UUID schedule, ExportReader reader, Instant now, String more) {
        return jdbc.sql(READABLE + more)
                .param("schedule", schedule)
                .param("now", Timestamp.from(now))
                .param("scopes", reader.scopes().stream().map(Scope::name).toArray(String[]::new))
                .param("user", reader.userId());
    }

    private static String place(UUID id, int number) {
        return "lead-export/" + id + "/" + number;
    }

    private static ExportFileView read(ResultSet row, int ignored) throws SQLException {
        return new ExportFileView(
                row.getObject("id", UUID.class),
                row.getObject("schedule_id", UUID.class),
                ExportFormat.valueOf(row.getString("format")),
                row.getLong("leads"),
                row.getInt("parts"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
