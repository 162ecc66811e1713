package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.PeopleMerged;
import io.doorstep.leadcrm.person.PeopleUnmerged;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Leads follow their person when two become one, and go back when one becomes two; first of all who hear it, so that
/// the others find them where they belong.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoveLeads {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MoveLeads(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Order(0)
    @EventListener
    void on(PeopleMerged event) {
        List<UUID> moved = jdbc.sql("""
                        with moved as (
                            update lead set person_id = :to, version = version + 1 where person_id = :from returning id)
                        insert into lead_move (merge_id, lead_id) select :merge, id from moved returning lead_id
                        """)
                .param("to", event.survivor().value())
                .param("from", event.merged().value())
                .param("merge", event.mergeId())
                .query(UUID.class)
                .list();
        tell(moved, event.merged(), event.survivor(), true, event.mergedAt());
    }

    @Order(0)
    @EventListener
    void on(PeopleUnmerged event) {
        List<UUID> moved = jdbc.sql("""
                        update lead set person_id = :to, version = version + 1
                        where person_id = :from and id in (select lead_id from lead_move where merge_id = :merge)
                        returning id
                        """)
                .param("to", event.restored().value())
                .param("from", event.survivor().value())
                .param("merge", event.mergeId())
                .query(UUID.class)
                .list();
        tell(moved, event.survivor(), event.restored(), false, event.unmergedAt());
    }

    private void tell(List<UUID> leads, PersonId from, PersonId to, boolean merged, Instant when) {
        leads.forEach(lead -> events.publishEvent(new LeadMoved(new LeadId(lead), from, to, merged, when)));
    }
}
