package io.doorstep.property.savedsearch.reverse;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The saved searches that alert, as the database has them, and which of them changed since somebody looked last;
/// nothing is missed, some is told twice.
@Repository
@Transactional(readOnly = true)
class SearchChanges {

    private final JdbcClient jdbc;

    SearchChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Touched(UUID id, int version) {}

    record Saved(UUID id, Criteria criteria) {}

    /// A place in the history: all that was committed before it is seen; look from there the next time.
    long mark() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /// What was written at or after a mark; a search that is gone has the version -1.
    List<Touched> listSince(long mark) {
        return jdbc.sql("""
                        select id, version from saved_search where tenant_id = :tenant and changed_in >= :mark
                        union all
                        select id, -1 from saved_search_removal where tenant_id = :tenant and changed_in >= :mark
                        """)
                .param("tenant", Tenancy.current())
                .param("mark", mark)
                .query(Touched.class)
                .list();
    }

    /// @return those that alert
    List<Saved> listByIds(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, criteria from saved_search
                        where tenant_id = :tenant and id = any (:ids) and state = 'ACTIVE'
                        """)
                .param("tenant", Tenancy.current())
                .param("ids", ids.toArray(UUID[]::new))
                .query(SearchChanges::read)
                .list();
    }

    /// @return those that alert, in the order of their ids
    List<Saved> listAfter(UUID id, int limit) {
        return jdbc.sql("""
                        select id, criteria from saved_search
                        where tenant_id = :tenant and id > :after and state = 'ACTIVE' order by id limit :limit
                        """)
                .param("tenant", Tenancy.current())
                .param("after", id)
                .param("limit", limit)
                .query(SearchChanges::read)
                .list();
    }

    private static Saved read(ResultSet row, int number) throws SQLException {
        return new Saved(row.getObject(1, UUID.class), JsonMapper.shared().readValue(row.getString(2), Criteria.class));
    }
}
