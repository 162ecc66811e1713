package io.doorstep.leadcrm.importing;

import io.doorstep.tablekit.importing.ImportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What each row that was brought in came to.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportedRows {

    private static final String INSERT = """
            insert into lead_import_row (import_id, line, fingerprint, lead_id, person_id, made_lead, made_person)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    ImportedRows(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    record ImportedRow(long line, UUID fingerprint, UUID leadId, UUID personId, boolean madeLead, boolean madePerson) {}

    /// What the same row came to before.
    record Known(UUID fingerprint, UUID leadId, UUID personId) {}

    /// Rows that were brought in before, by any import, and whose lead is still there.
    Map<UUID, Known> findStanding(Collection<UUID> fingerprints) {
        return jdbc
                .sql("""
                        select distinct on (r.fingerprint) r.fingerprint, r.lead_id, r.person_id
                        from lead_import_row r join lead l on l.tenant_id = r.tenant_id and l.id = r.lead_id
                        where r.fingerprint = any (cast(? as uuid[])) and not r.taken_back and l.deleted_at is null
                        order by r.fingerprint
                        """)
                .param(texts(fingerprints))
                .query((row, _) -> new Known(
                        row.getObject("fingerprint", UUID.class),
                        row.getObject("lead_id", UUID.class),
                        row.getObject("person_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::fingerprint, Function.identity()));
    }

    void add(ImportId id, List<ImportedRow> rows) {
        batch.batchUpdate(
                INSERT,
                rows.stream()
                        .map(row -> new Object[] {
                            id.value(),
                            row.line(),
                            row.fingerprint(),
                            row.leadId(),
                            row.personId(),
                            row.madeLead(),
                            row.madePerson()
                        })
                        .toList());
    }

    /// Rows that made something and were not looked at yet, in the order of the file.
    List<ImportedRow> listToTakeBack(ImportId id, int limit) {
        return jdbc.sql("""
                        select * from lead_import_row
                        where import_id = ? and made_lead and not taken_back and kept_because is null
                        order by line limit ?
                        """).params(id.value(), limit).query(ImportedRows::read).list();
    }

    /// Rows that made somebody who is still there, in the order of the file.
    @Transactional(readOnly = true)
    List<ImportedRow> listNewPeople(ImportId id, long afterLine, int limit) {
        return jdbc.sql("""
                        select * from lead_import_row
                        where import_id = ? and made_person and not taken_back and line > ? order by line limit ?
                        """)
                .params(id.value(), afterLine, limit)
                .query(ImportedRows::read)
                .list();
    }

    /// All rows of the import that came to these leads, so that the same rows are new the next time.
    void markTakenBack(ImportId id, Collection<UUID> leads) {
        jdbc.sql(
                        "update lead_import_row set taken_back = true where import_id = ? and lead_id = any (cast(? as uuid[]))")
                .params(id.value(), texts(leads))
                .update();
    }

    void markKept(ImportId id, Collection<UUID> leads, String because) {
        jdbc.sql("""
                        update lead_import_row set kept_because = ?
                        where import_id = ? and made_lead and lead_id = any (cast(? as uuid[]))
                        """).params(because, id.value(), texts(leads)).update();
    }

    /// Rows whose leads stayed when the import was undone, in the order of the file.
    @Transactional(readOnly = true)
    List<KeptRow> listKept(ImportId id, long afterLine, int limit) {
        return jdbc.sql("""
                        select line, lead_id, kept_because from lead_import_row
                        where import_id = ? and kept_because is not null and line > ? order by line limit ?
                        """)
                .params(id.value(), afterLine, limit)
                .query((row, _) -> new KeptRow(
                        row.getLong("line"), row.getObject("lead_id", UUID.class), row.getString("kept_because")))
                .list();
    }

    private static ImportedRow read(ResultSet row, int ignored) throws SQLException {
        return new ImportedRow(
                row.getLong("line"),
                row.getObject("fingerprint", UUID.class),
                row.getObject("lead_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getBoolean("made_lead"),
                row.getBoolean("made_person"));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    /// A row whose lead stayed, and why.
    record KeptRow(long line, UUID leadId, @Nullable String because) {}
}
