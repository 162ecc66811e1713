package io.doorstep.property.listing;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What changed since somebody looked last; nothing is missed, some is told twice.
@Service
@Transactional(readOnly = true)
public class ListingChanges {

    private final Listings listings;
    private final JdbcClient jdbc;

    ListingChanges(Listings listings, JdbcClient jdbc) {
        this.listings = listings;
        this.jdbc = jdbc;
    }

    /// A row that was written or deleted at or after a mark.
    public record Touched(UUID id, int version, boolean removed) {}

    /// @param mark a place in the history: all that was committed before it is told of; look from there the next time
    /// @param touched without their content, so that asking again and again costs little
    public record Changes(long mark, List<Touched> touched) {}

    public Changes since(long mark) {
        long next = mark();
        List<Touched> touched = jdbc.sql("""
                        select id, version, false as removed from listing where tenant_id = :tenant and changed_in >= :mark
                        union all
                        select id, 0, true from listing_removal where tenant_id = :tenant and changed_in >= :mark
                        """)
                .param("tenant", Tenancy.current())
                .param("mark", mark)
                .query(Touched.class)
                .list();
        return new Changes(next, touched);
    }

    /// A place in the history of the database.
    public long mark() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /// Whether nothing was written or deleted at or after a mark.
    ///
    /// The latest of each is read from the end of an index. Were it asked whether there are any, the database would
    /// expect many of an unknown mark, and look for the first through all rows.
    public boolean isStillAt(long mark) {
        return jdbc.sql("""
                        select coalesce(greatest(
                            (select max(changed_in) from listing where tenant_id = :tenant),
                            (select max(changed_in) from listing_removal where tenant_id = :tenant)), 0) < :mark
                        """)
                .param("tenant", Tenancy.current())
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    /// The listings as they are now, in the order of their ids.
    public List<ListingSnapshot> listAll(UUID after, int limit) {
        return listings.listAfter(after, limit).stream().map(Listing::snapshot).toList();
    }
}
