package io.doorstep.leadcrm.person;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets go of people whom a mistaken list made, as far as nothing else was learned of them since.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class TakeBackPeople {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TakeBackPeople(JdbcClient jdbc, ApplicationEventPublisher events, InstantSource clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /// Whoever was edited, merged, or became known by something else stays.
    ///
    /// @return those who are known no more
    public Set<UUID> takeBack(Collection<UUID> people) {
        Set<UUID> gone = Set.copyOf(jdbc.sql("""
                        update person p set taken_back_at = :now, version = version + 1
                        where p.id in (select id from person
                                       where id = any (cast(:people as uuid[])) and merged_into is null
                                         and taken_back_at is null
                                       order by created_at, id for update)
                          and p.version = 0
                          and not exists (select 1 from person_identity i
                                          where i.person_id = p.id and i.source <> 'import')
                          and not exists (select 1 from person_merge m where m.survivor_id = p.id)
                        returning p.id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("people", texts(people))
                .query(UUID.class)
                .list());
        jdbc.sql("delete from person_identity where person_id = any (cast(? as uuid[]))")
                .param(texts(gone))
                .update();
        gone.forEach(id -> events.publishEvent(new PersonTakenBack(new PersonId(id))));
        return gone;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
