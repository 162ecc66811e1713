package io.doorstep.leadcrm.lead;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Open leads that nobody has and that are in no pond.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WaitingLeads {

    private static final String WAITING =
            " assignee_id is null and pond_id is null and closed_at is null and deleted_at is null";

    private final JdbcClient jdbc;

    WaitingLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The oldest first; ids are ordered by time.
    List<UUID> list(UUID after, int limit) {
        return jdbc.sql("select id from lead where id > ? and" + WAITING + " order by id limit ?")
                .params(after, limit)
                .query(UUID.class)
                .list();
    }

    /// Only those about which the rules were not asked yet.
    List<UUID> listNew(UUID after, int limit) {
        return jdbc.sql("select id from lead where id > ? and not considered and" + WAITING + " order by id limit ?")
                .params(after, limit)
                .query(UUID.class)
                .list();
    }

    /// The leads themselves stay as they were read, so their versions do too.
    void markConsidered(Collection<UUID> leads) {
        jdbc.sql("update lead set considered = true where id = any (cast(? as uuid[])) and not considered")
                .param(leads.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }
}
