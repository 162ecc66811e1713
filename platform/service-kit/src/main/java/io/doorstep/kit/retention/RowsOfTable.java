package io.doorstep.kit.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts and deletes rows of the bound organization that are kept no longer.
class RowsOfTable {

    private final JdbcClient jdbc;

    RowsOfTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public long count(RetainedRows rows, Instant before) {
        return jdbc.sql("select count(*) " + expired(rows))
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<UUID> list(RetainedRows rows, Instant before, int atMost) {
        return jdbc.sql("select kept.id " + expired(rows) + " order by kept.id limit :most")
                .param("before", Timestamp.from(before))
                .param("most", atMost)
                .query(UUID.class)
                .list();
    }

    /// What somebody is at work with stays until the next time.
    ///
    /// @return how many went; less than `atMost` when there are no more
    @Transactional(propagation = Propagation.MANDATORY)
    public long delete(RetainedRows rows, Instant before, int atMost) {
        return jdbc.sql("delete from " + rows.table() + " where id in (select kept.id " + expired(rows)
                        + " limit :most for update of kept skip locked)")
                .param("before", Timestamp.from(before))
                .param("most", atMost)
                .update();
    }

    private static String expired(RetainedRows rows) {
        return "from " + rows.table() + " kept where " + rows.condition();
    }
}
