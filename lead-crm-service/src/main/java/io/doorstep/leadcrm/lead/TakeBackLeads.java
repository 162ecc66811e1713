package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes leads out of sight that a mistaken list made, as far as nobody has done anything with them since.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class TakeBackLeads {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TakeBackLeads(JdbcClient jdbc, ApplicationEventPublisher events, InstantSource clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /// That a lead was captured, given to its agent in turn, and came with a consent is no work of anybody.
    ///
    /// @return those that are out of sight now
    public Set<UUID> takeBack(Collection<UUID> leads) {
        Instant now = clock.instant();
        Map<UUID, UUID> people = jdbc
                .sql("""
                        update lead l set deleted_at = :now, version = version + 1
                        where l.id in (select id from lead where id = any (cast(:leads as uuid[])) order by id for update)
                          and l.deleted_at is null
                          and not exists (select 1 from timeline_entry t
                                          where t.lead_id = l.id
                                            and (t.actor_id is not null
                                                 or t.kind not in ('CAPTURED', 'ASSIGNED', 'CONSENT_GIVEN')))
                        returning l.id, l.person_id
                        """)
                .param("now", Timestamp.from(now))
                .param("leads", leads.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        people.forEach((lead, person) ->
                events.publishEvent(new LeadEdited(new LeadId(lead), new PersonId(person), List.of("deleted"), now)));
        return people.keySet();
    }

    /// Of some people, those who have leads that are still there.
    public Set<UUID> listWhoHaveLeads(Collection<UUID> people) {
        return Set.copyOf(jdbc.sql("""
                        select distinct person_id from lead
                        where person_id = any (cast(? as uuid[])) and deleted_at is null
                        """)
                .param(people.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .list());
    }
}
