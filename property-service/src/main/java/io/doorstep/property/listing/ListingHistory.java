package io.doorstep.property.listing;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what listings cost and how far along they were, written in the transaction of the change, all of it at once.
@Component
public class ListingHistory {

    private static final String INSERT = """
            insert into listing_history (tenant_id, id, listing_id, happened_at, kind, old_status, new_status,
                                         old_amount, old_currency, new_amount, new_currency)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            select * from listing_history
            where listing_id = :listing and (happened_at, id) > (:at, :after)
            order by happened_at, id limit :limit
            """;
    private static final String LIST_TURNS = """
            select * from (
                (select distinct on (listing_id, kind) * from listing_history where listing_id in (:listings)
                 order by listing_id, kind, happened_at desc, id desc)
                union
                (select distinct on (listing_id) * from listing_history
                 where listing_id in (:listings) and new_amount is not null
                 order by listing_id, happened_at, id)) as turns
            order by happened_at, id
            """;
    private static final String LAST_BEFORE_ARCHIVE =
            "(array_agg(%s order by happened_at desc, id desc) filter (where new_status <> 'ARCHIVED'))[1]";
    private static final String LIST_SALES = """
            select * from (
                select listing_id, max(happened_at) filter (where kind = 'SOLD') as sold_at,
                       %s as status, %s as new_amount, %s as new_currency
                from listing_history where listing_id in (:listings) group by listing_id) as told
            where status = 'SOLD' and sold_at is not null and new_amount is not null
            """.formatted(
                    LAST_BEFORE_ARCHIVE.formatted("new_status"),
                    LAST_BEFORE_ARCHIVE.formatted("new_amount"),
                    LAST_BEFORE_ARCHIVE.formatted("new_currency"));

    private final TransactionBatch<HistoryEntry> waiting = new TransactionBatch<>(this::write);
    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final Ids ids;

    ListingHistory(JdbcTemplate batch, JdbcClient jdbc, Ids ids) {
        this.batch = batch;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void noteAdded(ListingSnapshot added) {
        waiting.add(new HistoryEntry(
                ids.next(),
                added.id(),
                added.updatedAt(),
                HistoryKind.ofArrival(added.status()),
                null,
                added.status(),
                null,
                added.facts().price()));
    }

    void noteChanged(ListingSnapshot before, ListingSnapshot after) {
        if (before.status() != after.status()) {
            note(HistoryKind.ofMove(before.status(), after.status(), before.wasListed()), before, after);
        }
        HistoryKind.ofPrice(before.facts().price(), after.facts().price()).ifPresent(kind -> note(kind, before, after));
    }

    /// From the beginning on, those past a time and id.
    @Transactional(readOnly = true)
    public List<HistoryEntry> list(ListingId listing, Instant at, UUID after, int limit) {
        return jdbc.sql(LIST)
                .param("listing", listing.value())
                .param("at", Timestamp.from(at))
                .param("after", after)
                .param("limit", limit)
                .query(ListingHistory::entry)
                .list();
    }

    /// What tells where listings stand: the first price of each, and the last entry of every kind; the oldest first.
    ///
    /// @param listings at most some hundreds
    @Transactional(readOnly = true)
    public List<HistoryEntry> listTurns(Collection<ListingId> listings) {
        if (listings.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(LIST_TURNS)
                .param("listings", values(listings))
                .query(ListingHistory::entry)
                .list();
    }

    /// Of those that were sold or let and did not come back, also of those in the archive by now.
    ///
    /// @param listings at most some hundreds
    @Transactional(readOnly = true)
    public List<Sale> listSales(Collection<ListingId> listings) {
        if (listings.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(LIST_SALES)
                .param("listings", values(listings))
                .query((row, _) -> new Sale(
                        new ListingId(row.getObject("listing_id", UUID.class)),
                        row.getTimestamp("sold_at").toInstant(),
                        new Money(row.getLong("new_amount"), row.getString("new_currency"))))
                .list();
    }

    private static List<UUID> values(Collection<ListingId> listings) {
        return listings.stream().map(ListingId::value).toList();
    }

    private void note(HistoryKind kind, ListingSnapshot before, ListingSnapshot after) {
        waiting.add(new HistoryEntry(
                ids.next(),
                after.id(),
                after.updatedAt(),
                kind,
                before.status(),
                after.status(),
                before.facts().price(),
                after.facts().price()));
    }

    private void write(List<HistoryEntry> entries) {
        batch.batchUpdate(INSERT, entries.stream().map(ListingHistory::row).toList());
    }

    private static @Nullable Object[] row(HistoryEntry entry) {
        Money was = entry.oldPrice();
        Money is = entry.newPrice();
        return new @Nullable Object[] {
            Tenancy.current(),
            entry.id(),
            entry.listing().value(),
            Timestamp.from(entry.at()),
            entry.kind().name(),
            entry.oldStatus() == null ? null : entry.oldStatus().name(),
            entry.newStatus().name(),
            was == null ? null : was.amount(),
            was == null ? null : was.currency(),
            is == null ? null : is.amount(),
            is == null ? null : is.currency()
        };
    }

    private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        String oldStatus = row.getString("old_status");
        return new HistoryEntry(
                row.getObject("id", UUID.class),
                new ListingId(row.getObject("listing_id", UUID.class)),
                row.getTimestamp("happened_at").toInstant(),
                HistoryKind.valueOf(row.getString("kind")),
                oldStatus == null ? null : ListingStatus.valueOf(oldStatus),
                ListingStatus.valueOf(row.getString("new_status")),
                money(row, "old"),
                money(row, "new"));
    }

    private static @Nullable Money money(ResultSet row, String which) throws SQLException {
        String currency = row.getString(which + "_currency");
        return currency == null ? null : new Money(row.getLong(which + "_amount"), currency);
    }
}
