package io.doorstep.leadcrm.analytics;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Whose leads are.
@Repository
@Transactional(readOnly = true)
class LeadPeople {

    private final JdbcClient jdbc;

    LeadPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> findPerson(UUID lead) {
        return jdbc.sql("select person_id from lead where id = ?")
                .param(lead)
                .query(UUID.class)
                .optional();
    }
}
