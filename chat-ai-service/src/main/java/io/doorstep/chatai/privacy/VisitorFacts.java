package io.doorstep.chatai.privacy;

import io.doorstep.kit.erasure.CustomerFacts;
import io.doorstep.kit.privacy.KeptFact;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What this service keeps of visitors is what they said: a conversation goes as a whole.
@Component
class VisitorFacts implements CustomerFacts {

    private final JdbcClient jdbc;

    VisitorFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KeptFact> erase(Set<UUID> ids) {
        jdbc.sql("""
                        delete from conversation
                        where id = any (cast(:ids as uuid[])) or lead_id = any (cast(:ids as uuid[]))
                        """)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .update();
        return List.of();
    }
}
