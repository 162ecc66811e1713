package io.doorstep.property.importing;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.TakeBackListings.Before;
import io.doorstep.tablekit.importing.ImportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What an import made and changed, so that it can be undone.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportedRows {

    /// A file that names a listing twice leaves one row, with what was before the first and the version after the
    /// last.
    private static final String INSERT = """
            insert into listing_import_row (tenant_id, import_id, listing_id, before, version)
            values (?, ?, ?, ?::json, ?)
            on conflict (tenant_id, import_id, listing_id) do update set version = excluded.version
            """;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    ImportedRows(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    /// @param before absent of what the import made
    /// @param version in which it left the listing
    record ImportedRow(ListingId listing, @Nullable Before before, int version) {}

    void add(ImportId id, List<ImportedRow> rows) {
        batch.batchUpdate(
                INSERT,
                rows.stream()
                        .map(row -> new Object[] {
                            Tenancy.current(),
                            id.value(),
                            row.listing().value(),
                            row.before() == null ? null : JsonMapper.shared().writeValueAsString(row.before()),
                            row.version()
                        })
                        .toList());
    }

    /// Those that were not looked at yet.
    List<ImportedRow> listToTakeBack(ImportId id, int limit) {
        return jdbc.sql("""
                        select listing_id, before, version from listing_import_row
                        where tenant_id = ? and import_id = ? and not taken_back and kept_because is null
                        order by listing_id limit ?
                        """)
                .params(Tenancy.current(), id.value(), limit)
                .query(ImportedRows::read)
                .list();
    }

    void markTakenBack(ImportId id, Collection<ListingId> listings) {
        jdbc.sql("""
                        update listing_import_row set taken_back = true
                        where tenant_id = ? and import_id = ? and listing_id = any (cast(? as uuid[]))
                        """).params(Tenancy.current(), id.value(), texts(listings)).update();
    }

    void markKept(ImportId id, ListingId listing, String because) {
        jdbc.sql("""
                        update listing_import_row set kept_because = ?
                        where tenant_id = ? and import_id = ? and listing_id = ?
                        """)
                .params(because, Tenancy.current(), id.value(), listing.value())
                .update();
    }

    /// Listings that stayed as they are when the import was undone.
    @Transactional(readOnly = true)
    List<KeptListing> listKept(ImportId id, UUID after, int limit) {
        return jdbc.sql("""
                        select listing_id, kept_because from listing_import_row
                        where tenant_id = ? and import_id = ? and kept_because is not null and listing_id > ?
                        order by listing_id limit ?
                        """)
                .params(Tenancy.current(), id.value(), after, limit)
                .query((row, _) ->
                        new KeptListing(row.getObject("listing_id", UUID.class), row.getString("kept_because")))
                .list();
    }

    private static ImportedRow read(ResultSet row, int ignored) throws SQLException {
        String before = row.getString("before");
        return new ImportedRow(
                new ListingId(row.getObject("listing_id", UUID.class)),
                before == null ? null : JsonMapper.shared().readValue(before, Before.class),
                row.getInt("version"));
    }

    private static String[] texts(Collection<ListingId> ids) {
        return ids.stream().map(ListingId::toString).toArray(String[]::new);
    }
}
