package io.doorstep.leadcrm.webhook;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what happens with somebody from all partners, as long as the person does not want to be handed on.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class WithholdPeople {

    private final JdbcClient jdbc;

    WithholdPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Also what has not been delivered yet is not, and nothing from before is replayed or pulled.
    public void withhold(UUID person) {
        jdbc.sql("""
                        delete from partner_event where exists (
                            select from (select :person as id
                                         union all select l.id from lead l where l.person_id = :person) known
                            where position(cast(known.id as text) in partner_event.body) > 0)
                        """).param("person", person).update();
        jdbc.sql("insert into withheld_person (person_id) values (?) on conflict do nothing")
                .param(person)
                .update();
    }

    /// What happened meanwhile is not told later.
    public void release(UUID person) {
        jdbc.sql("delete from withheld_person where person_id = ?")
                .param(person)
                .update();
    }
}
