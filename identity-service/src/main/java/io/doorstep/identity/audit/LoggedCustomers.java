package io.doorstep.identity.audit;

import io.doorstep.kit.erasure.CustomerFacts;
import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What this service keeps of people who are no members is what the log says of them: an export shows it without the
/// members who did it, and it stays without what it was that changed.
@Component
class LoggedCustomers implements CustomerFacts {

    /// Where an actor came from is the person's only when the person is the actor.
    private static final Map<String, String> SHOWN = Map.of("auditEntries", """
            select jsonb_strip_nulls(jsonb_build_object('at', e.recorded_at, 'service', e.service, 'action', e.action,
                'model', e.model, 'objectId', e.object_id, 'changes', e.changes,
                'ipAddress', case when e.actor_id = any (cast(:ids as text[])) then e.ip_address end,
                'userAgent', case when e.actor_id = any (cast(:ids as text[])) then e.user_agent end))
            from audit_entry e
            where e.object_id = any (cast(:ids as text[])) or e.actor_id = any (cast(:ids as text[]))
            order by e.number
            """);

    private static final KeptFact LOG =
            new KeptFact("the audit log", "What was done must stay provable; it names the person by an id alone.");

    private final PersonRows rows;
    private final ForgetPerson forgetPerson;

    LoggedCustomers(PersonRows rows, ForgetPerson forgetPerson) {
        this.rows = rows;
        this.forgetPerson = forgetPerson;
    }

    @Override
    public ObjectNode export(Set<UUID> ids) {
        return rows.read(SHOWN, ids);
    }

    @Override
    public List<KeptFact> erase(Set<UUID> ids) {
        ids.forEach(id -> forgetPerson.forget(id, id.toString()));
        return List.of(LOG);
    }
}
