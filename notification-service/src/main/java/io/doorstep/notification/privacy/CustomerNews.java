package io.doorstep.notification.privacy;

import io.doorstep.kit.erasure.CustomerFacts;
import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What this service keeps of people who are no recipients is what members were told of them: the one list of the
/// tables where it is. An export does not say which member was told. All of it goes; an e-mail that still waits is
/// not sent any more.
@Component
class CustomerNews implements CustomerFacts {

    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    private static final List<String> GONE = List.of(
            """
            delete from email where notification_id in
                (select id from notification where subject_id = any (cast(:ids as uuid[])))
            """,
            "delete from notification where subject_id = any (cast(:ids as uuid[]))",
            "delete from lead_watch where lead_id = any (cast(:ids as uuid[]))");

    static {
        SHOWN.put("notifications", """
                select jsonb_build_object('kind', n.kind, 'title', n.title, 'body', n.body, 'at', n.created_at)
                from notification n where n.subject_id = any (cast(:ids as uuid[])) order by n.created_at
                """);
        SHOWN.put("emails", """
                select jsonb_strip_nulls(jsonb_build_object('kind', e.template, 'facts', cast(e.model as jsonb),
                    'status', e.status, 'queuedAt', e.queued_at, 'settledAt', e.settled_at))
                from email e where e.notification_id in
                    (select n.id from notification n where n.subject_id = any (cast(:ids as uuid[])))
                order by e.queued_at
                """);
        SHOWN.put("leads", """
                select jsonb_strip_nulls(jsonb_build_object('id', w.lead_id, 'name', w.name, 'message', w.message,
                    'source', w.source, 'score', w.score))
                from lead_watch w where w.lead_id = any (cast(:ids as uuid[])) order by w.lead_id
                """);
    }

    private final PersonRows rows;
    private final JdbcClient jdbc;

    CustomerNews(PersonRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public ObjectNode export(Set<UUID> ids) {
        return rows.read(SHOWN, ids);
    }

    @Override
    public List<KeptFact> erase(Set<UUID> ids) {
        GONE.forEach(statement -> jdbc.sql(statement)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .update());
        return List.of();
    }
}
