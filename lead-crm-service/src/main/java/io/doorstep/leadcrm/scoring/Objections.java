package io.doorstep.leadcrm.scoring;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who does not want to be scored.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Objections {

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was concluded of the person so far is forgotten, so nothing is learned from it either.
    public void object(UUID person) {
        jdbc.sql("insert into scoring_objection (person_id) values (?) on conflict do nothing")
                .param(person)
                .update();
        jdbc.sql("delete from lead_score where lead_id in (select id from lead where person_id = ?)")
                .param(person)
                .update();
    }

    public void takeBack(UUID person) {
        jdbc.sql("delete from scoring_objection where person_id = ?")
                .param(person)
                .update();
    }

    public boolean isHeldBy(UUID person) {
        return !listAmong(Set.of(person)).isEmpty();
    }

    Set<UUID> listAmong(Collection<UUID> people) {
        return jdbc.sql("select person_id from scoring_objection where person_id = any (cast(? as uuid[]))")
                .param(people.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .set();
    }
}
