package io.doorstep.campaign.privacy;

import io.doorstep.campaign.suppression.SealAddresses;
import io.doorstep.kit.erasure.CustomerFacts;
import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Everything that this service keeps of contacts: the one list of the tables where it is. That something was sent
/// stays under an id that leads nowhere; an address that must get nothing more leaves its seal.
@Component
class ContactFacts implements CustomerFacts {

    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    private static final KeptFact SEAL =
            new KeptFact("a seal of the e-mail address", "Whoever wanted to hear no more is not written to again.");

    private static final List<String> GONE = List.of(
            """
            delete from engagement where message_id in
                (select message_id from tracked_message where contact_id = any (cast(:ids as uuid[])))
            """,
            // What a mail server answers may repeat the address.
            """
            update message set reason = null, version = version + 1
            where contact_id = any (cast(:ids as uuid[])) and reason is not null
            """,
            "delete from alert_mail where contact_id = any (cast(:ids as uuid[]))",
            // Also those of whom nothing has come yet: the news of them may be under way.
            """
            insert into contact (tenant_id, id, marketing_consent, consent_changed_at, service_refused, service_said_at,
                                 erased_at, version)
            select :tenant, gone, false, 'epoch', false, 'epoch', :now, 0 from unnest(cast(:ids as uuid[])) gone
            on conflict (tenant_id, id) do update
            set name = null, email = null, erased_at = excluded.erased_at, version = contact.version + 1
            """);

    static {
        SHOWN.put("contacts", """
                select jsonb_strip_nulls(jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email,
                    'marketingConsent', c.marketing_consent, 'serviceRefused', c.service_refused))
                from contact c where c.id = any (cast(:ids as uuid[])) and c.erased_at is null order by c.id
                """);
        SHOWN.put("suppressions", """
                select jsonb_build_object('email', s.email, 'reason', s.reason, 'since', s.created_at)
                from suppression s where s.email in
                    (select lower(trim(c.email)) from contact c where c.id = any (cast(:ids as uuid[])))
                order by s.created_at
                """);
        SHOWN.put("sequences", """
                select jsonb_strip_nulls(jsonb_build_object('name', s.name, 'status', e.status, 'reason', e.reason,
                    'enteredAt', e.entered_at, 'endedAt', e.ended_at))
                from enrolment e join sequence s on s.tenant_id = e.tenant_id and s.id = e.sequence_id
                where e.contact_id = any (cast(:ids as uuid[])) order by e.entered_at
                """);
        SHOWN.put("messages", """
                select jsonb_strip_nulls(jsonb_build_object('id', m.id, 'name', t.name, 'class', m.message_class,
                    'status', m.status, 'reason', m.reason, 'queuedAt', m.queued_at, 'settledAt', m.settled_at))
                from message m left join template t on t.tenant_id = m.tenant_id and t.id = m.template_id
                where m.contact_id = any (cast(:ids as uuid[])) order by m.queued_at
                """);
        SHOWN.put("alerts", """
                select jsonb_strip_nulls(jsonb_build_object('id', a.id, 'subject', a.subject, 'class', a.message_class,
                    'status', a.status, 'reason', a.reason, 'queuedAt', a.queued_at, 'settledAt', a.settled_at))
                from alert_mail a where a.contact_id = any (cast(:ids as uuid[])) order by a.queued_at
                """);
        SHOWN.put("tracked", """
                select jsonb_build_object('messageId', t.message_id, 'sentAt', t.sent_at, 'opened', t.opened,
                    'clicked', t.clicked)
                from tracked_message t where t.contact_id = any (cast(:ids as uuid[])) order by t.sent_at
                """);
        SHOWN.put("engagement", """
                select jsonb_strip_nulls(jsonb_build_object('messageId', e.message_id, 'kind', e.kind,
                    'target', e.target, 'userAgent', e.user_agent, 'by', e.actor, 'at', e.seen_at))
                from engagement e join tracked_message t on t.tenant_id = e.tenant_id and t.message_id = e.message_id
                where t.contact_id = any (cast(:ids as uuid[])) order by e.seen_at
                """);
    }

    private final PersonRows rows;
    private final SealAddresses sealAddresses;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    ContactFacts(PersonRows rows, SealAddresses sealAddresses, JdbcClient jdbc, InstantSource clock) {
        this.rows = rows;
        this.sealAddresses = sealAddresses;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public ObjectNode export(Set<UUID> ids) {
        return rows.read(SHOWN, ids);
    }

    @Override
    public List<KeptFact> erase(Set<UUID> ids) {
        boolean sealed = sealAddresses.seal(ids);
        GONE.forEach(statement -> jdbc.sql(statement)
                .param("tenant", Tenancy.current())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update());
        return sealed ? List.of(SEAL) : List.of();
    }
}
