package io.doorstep.property.listing;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people from outside opened.
@Repository
@Transactional(readOnly = true)
class ViewRows {

    /// Nobody waits for the disk: a view survives the service, and half a second of views may go with the database.
    private static final String ADD = """
            insert into listing_view (tenant_id, id, listing_id, viewed_at, client_id, told)
            select :tenant, :id, l.id, :at, :client, false
            from listing l, (select set_config('synchronous_commit', 'off', true)) without_waiting
            where l.tenant_id = :tenant and l.id = :listing
            """;
    private static final String TELL = """
            with told as (
                update listing_view set told = true where not told and viewed_at < :until returning listing_id, viewed_at)
            select listing_id, count(*) as views, min(viewed_at) as first from told group by listing_id
            """;
    private static final String LIST = """
            select v.id, v.listing_id, l.reference, l.title, v.viewed_at
            from listing_view v join listing l on l.tenant_id = v.tenant_id and l.id = v.listing_id
            where v.client_id = :client and (v.viewed_at, v.id) < (:at, :id)
            order by v.viewed_at desc, v.id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final Ids ids;

    ViewRows(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Transactional
    void add(ListingId listing, @Nullable UUID client, Instant now) {
        jdbc.sql(ADD)
                .param("tenant", Tenancy.current())
                .param("id", ids.next())
                .param("listing", listing.value())
                .param("at", Timestamp.from(now))
                .param("client", client, java.sql.Types.OTHER)
                .update();
    }

    /// Each view once; those of nobody in particular are needed no longer.
    @Transactional
    Told takeUntold(Instant until) {
        Map<ListingId, Long> views = new HashMap<>();
        List<Instant> firsts = jdbc.sql(TELL)
                .param("until", Timestamp.from(until))
                .query((row, _) -> {
                    views.put(new ListingId(row.getObject("listing_id", UUID.class)), row.getLong("views"));
                    return row.getTimestamp("first").toInstant();
                })
                .list();
        jdbc.sql("delete from listing_view where told and client_id is null and viewed_at < :until")
                .param("until", Timestamp.from(until))
                .update();
        return new Told(views, firsts.stream().min(Instant::compareTo).orElse(until));
    }

    /// The newest first, those before a time and id.
    List<ClientView> list(UUID client, Instant at, UUID id, int limit) {
        return jdbc.sql(LIST)
                .param("client", client)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .param("limit", limit)
                .query((row, _) -> new ClientView(
                        row.getObject("id", UUID.class),
                        new ListingId(row.getObject("listing_id", UUID.class)),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getTimestamp("viewed_at").toInstant()))
                .list();
    }

    /// @param first when the earliest of them was
    record Told(Map<ListingId, Long> views, Instant first) {}
}
