package io.doorstep.property.savedsearch;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.Money;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What clients were or will be told, and the searches for which it is.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AlertLog {

    private static final String NOTE = """
            insert into listing_alert (tenant_id, client_id, listing_id, kind, turn, search_ids, old_amount,
                                       old_currency, found_at, due_at, told_at)
            select :tenant, c.client, :listing, :kind, :turn, cast(c.searches as uuid[]), cast(:oldAmount as bigint),
                   cast(:oldCurrency as text), n.now, c.due, case when c.due <= n.now then n.now end
            from unnest(cast(:clients as uuid[]), cast(:searches as text[]), cast(:dues as timestamptz[]))
                 as c (client, searches, due), (select cast(:now as timestamptz)) as n (now)
            on conflict do nothing returning client_id
            """;

    private final JdbcClient jdbc;

    AlertLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return those that alert
    List<WaitingSearch> listSearches(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, client_kind, client_id, name, frequency, zone, asked_by_client from saved_search
                        where tenant_id = :tenant and id = any (:ids) and state = 'ACTIVE'
                        """)
                .param("tenant", Tenancy.current())
                .param("ids", ids.toArray(UUID[]::new))
                .query(AlertLog::readSearch)
                .list();
    }

    /// Keeps what nobody was told yet; what is due counts as told.
    ///
    /// @param alerts of one listing and one kind
    /// @return the clients to whom it is news
    Set<UUID> note(List<Alert> alerts, Instant now) {
        Alert first = alerts.getFirst();
        Money oldPrice = first.oldPrice();
        return new HashSet<>(jdbc.sql(NOTE)
                .param("tenant", Tenancy.current())
                .param("listing", first.listing().value())
                .param("kind", first.kind().name())
                .param("turn", first.turn())
                .param("oldAmount", oldPrice == null ? null : oldPrice.amount())
                .param("oldCurrency", oldPrice == null ? null : oldPrice.currency())
                .param("now", Timestamp.from(now))
                .param("clients", alerts.stream().map(Alert::clientId).toArray(UUID[]::new))
                .param("searches", alerts.stream().map(AlertLog::arrayOf).toArray(String[]::new))
                .param(
                        "dues",
                        alerts.stream()
                                .map(each -> Timestamp.from(each.dueAt()))
                                .toArray(Timestamp[]::new))
                .query(UUID.class)
                .list());
    }

    /// @return those of the clients who were told as often since then
    Set<UUID> listToldOften(Collection<UUID> clients, Instant since, int often) {
        return new HashSet<>(jdbc.sql("""
                        select client_id from listing_alert
                        where tenant_id = :tenant and client_id = any (:clients) and told_at >= :since
                        group by client_id having count(*) >= :often
                        """)
                .param("tenant", Tenancy.current())
                .param("clients", clients.toArray(UUID[]::new))
                .param("since", Timestamp.from(since))
                .param("often", often)
                .query(UUID.class)
                .list());
    }

    /// @return clients for whom something is due, each once
    List<UUID> listDueClients(Instant now, int limit) {
        return jdbc.sql("""
                        select distinct client_id from listing_alert
                        where tenant_id = :tenant and told_at is null and due_at <= :now order by client_id limit :limit
                        """)
                .param("tenant", Tenancy.current())
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /// @return what is due for them, now told, the newest first
    List<Alert> takeDue(Collection<UUID> clients, Instant now) {
        return jdbc.sql("""
                        with told as (
                            update listing_alert set told_at = :now
                            where tenant_id = :tenant and client_id = any (:clients) and told_at is null
                              and due_at <= :now
                            returning client_id, listing_id, kind, turn, search_ids, old_amount, old_currency, due_at,
                                      found_at)
                        select * from told order by found_at desc, listing_id
                        """)
                .param("tenant", Tenancy.current())
                .param("clients", clients.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query(AlertLog::readAlert)
                .list();
    }

    private static String arrayOf(Alert alert) {
        return "{"
                + String.join(",", alert.searches().stream().map(UUID::toString).toList()) + "}";
    }

    private static WaitingSearch readSearch(ResultSet row, int number) throws SQLException {
        return new WaitingSearch(
                row.getObject("id", UUID.class),
                new Client(Client.Kind.valueOf(row.getString("client_kind")), row.getObject("client_id", UUID.class)),
                row.getString("name"),
                AlertFrequency.valueOf(row.getString("frequency")),
                row.getString("zone"),
                row.getBoolean("asked_by_client"));
    }

    private static Alert readAlert(ResultSet row, int number) throws SQLException {
        Array searches = row.getArray("search_ids");
        return new Alert(
                row.getObject("client_id", UUID.class),
                new ListingId(row.getObject("listing_id", UUID.class)),
                AlertKind.valueOf(row.getString("kind")),
                row.getInt("turn"),
                Arrays.asList((UUID[]) searches.getArray()),
                price(row),
                row.getTimestamp("due_at").toInstant());
    }

    private static @Nullable Money price(ResultSet row) throws SQLException {
        String currency = row.getString("old_currency");
        return currency == null ? null : new Money(row.getLong("old_amount"), currency);
    }
}
