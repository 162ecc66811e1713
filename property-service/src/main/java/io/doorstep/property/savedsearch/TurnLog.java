package io.doorstep.property.savedsearch;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingWritten;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Turns of listings that wait to be matched.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TurnLog {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TurnLog(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Where nobody saved a search nothing is kept.
    ///
    /// @return whether anything was
    boolean note(List<ListingWritten> written, Instant now) {
        if (!isAnybodyWaiting()) {
            return false;
        }
        List<Object[]> rows = written.stream()
                .map(each -> new Object[] {
                    Tenancy.current(), each.after().id().value(), jsonOf(each.before()), Timestamp.from(now)
                })
                .toList();
        batches.batchUpdate(
                "insert into listing_turn (tenant_id, listing_id, before, noted_at) values (?, ?, ?::jsonb, ?)", rows);
        return true;
    }

    private boolean isAnybodyWaiting() {
        return jdbc.sql("select exists (select from saved_search where tenant_id = ?)")
                .param(Tenancy.current())
                .query(Boolean.class)
                .single();
    }

    /// Takes the listing that waits longest, with all that became of it. Nobody else does at the same time, so that
    /// turns are told in their order.
    Optional<ListingTurn> take() {
        return jdbc.sql("""
                        with taken as (
                            delete from listing_turn where tenant_id = :tenant and listing_id =
                                (select listing_id from listing_turn where tenant_id = :tenant order by seq limit 1)
                            returning seq, listing_id, before)
                        select listing_id, before from taken order by seq limit 1
                        """)
                .param("tenant", Tenancy.current())
                .query(TurnLog::read)
                .optional();
    }

    private static ListingTurn read(ResultSet row, int number) throws SQLException {
        String before = row.getString(2);
        return new ListingTurn(
                new ListingId(row.getObject(1, UUID.class)),
                before == null ? null : JsonMapper.shared().readValue(before, ListingSnapshot.class));
    }

    private static @Nullable String jsonOf(@Nullable ListingSnapshot listing) {
        return listing == null ? null : JsonMapper.shared().writeValueAsString(listing);
    }
}
