package io.doorstep.leadcrm.person;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Holds two people until the transaction ends: no enquiry finds its way to either of them meanwhile.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LockPeople {

    private final JdbcClient jdbc;

    LockPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which captures lock, so that neither waits for the other.
    void lock(PersonId one, PersonId other) {
        jdbc.sql("select id from person where id = any (cast(? as uuid[])) order by created_at, id for update")
                .param(Stream.of(one, other)
                        .map(PersonId::value)
                        .map(UUID::toString)
                        .toArray(String[]::new))
                .query(UUID.class)
                .list();
    }
}
