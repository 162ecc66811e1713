package io.doorstep.notification.privacy;

import io.doorstep.kit.erasure.CustomerFacts;
import io.doorstep.kit.privacy.KeptFact;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What this service keeps of people who are no recipients is what members were told of them: the one list of the
/// tables where it is. All of it goes; an e-mail that still waits is not sent any more.
@Component
class CustomerNews implements CustomerFacts {

    private static final List<String> GONE = List.of(
            """
            delete from email where notification_id in
                (select id from notification where subject_id = any (cast(:ids as uuid[])))
            """,
            "delete from notification where subject_id = any (cast(:ids as uuid[]))",
            "delete from lead_watch where lead_id = any (cast(:ids as uuid[]))");

    private final JdbcClient jdbc;

    CustomerNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KeptFact> erase(Set<UUID> ids) {
        GONE.forEach(statement -> jdbc.sql(statement)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .update());
        return List.of();
    }
}
