package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody who left a trace in every table that can hold one, and the search for what is left of it.
record Traces(Business business, JdbcClient jdbc, TransactionTemplate transaction) {

    static final String EMAIL = "zephyrine@quillfeather.example";

    static final List<String> WORDS =
            List.of("zephyrine", "quillfeather", "2065550143", "gardenia", "203.0.113.77", "hollyhock lane");

    /// What every service has for its boxes, jobs and answers, and forgets by itself within a day.
    private static final Set<String> PASSING =
            Set.of("outbox_event", "processed_event", "idempotency_key", "scheduled_tasks", "flyway_schema_history");

    /// @return the lead
    UUID leave() {
        UUID ben = business.memberJoins("Ben", "agent");
        business.awaitAgents(ben);
        business.post("/api/v1/webhook-endpoints", Map.of("url", "http://localhost:9/hook"));
        UUID zephyrine = business.post(
                        "/api/v1/people",
                        Map.of(
                                "givenName",
                                "Zephyrine",
                                "familyName",
                                "Quillfeather",
                                "birthDate",
                                "1984-07-03",
                                "emails",
                                List.of(EMAIL),
                                "phones",
                                List.of("+12065550143"),
                                "identities",
                                List.of(Map.of("kind", "CHANNEL", "value", "telegram:zephyrine")),
                                "addresses",
                                List.of(Map.of("line1", "12 Hollyhock Lane", "city", "Lagos", "country", "NG"))))
                .id();
        Answer captured = business.fillInForm(Map.of(
                "name", "Zephyrine Quillfeather",
                "email", EMAIL,
                "phone", "+12065550143",
                "message", "I want a gardenia hedge",
                "consent", Map.of("marketing", true, "text", "I agree.")));
        String lead = "/api/v1/leads/" + captured.id();
        business.awaitAssignee(captured.id());
        business.change(captured.id(), Map.of("tags", List.of("gardenia")));
        business.post(lead + "/notes", Map.of("text", "Zephyrine is fond of gardenia"));
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        business.post(lead + "/follow-ups", Map.of("title", "Call Zephyrine", "dueAt", tomorrow.toString()));
        business.post(
                lead + "/appointments",
                Map.of(
                        "type",
                        "SHOWING",
                        "startsAt",
                        tomorrow.toString(),
                        "endsAt",
                        tomorrow.plus(Duration.ofHours(1)).toString(),
                        "place",
                        "12 Hollyhock Lane"));
        Answer seen = business.post(
                lead + "/appointments",
                Map.of(
                        "type",
                        "SHOWING",
                        "startsAt",
                        tomorrow.minus(Duration.ofDays(2)).toString(),
                        "endsAt",
                        tomorrow.minus(Duration.ofDays(2))
                                .plus(Duration.ofHours(1))
                                .toString()));
        String showing = "/api/v1/appointments/" + seen.id();
        business.put(showing + "/outcome", "*", Map.of("outcome", "SHOWN"));
        business.put(
                showing + "/feedback",
                "*",
                Map.of("interest", 4, "liked", "The gardenia", "disliked", "Hollyhock Lane is loud"));
        business.post(
                "/api/v1/people/" + zephyrine + "/consents",
                Map.of(
                        "act", "given",
                        "purpose", "marketing",
                        "channel", "voice",
                        "source", "phone",
                        "text", "You may call me.",
                        "evidence", "Call with Zephyrine",
                        "ipAddress", "203.0.113.77"));
        mergeAnother(zephyrine);
        leaveByHand(zephyrine, captured.id());
        return captured.id();
    }

    UUID person(UUID lead) {
        return UUID.fromString(business.lead(lead).text("personId"));
    }

    /// The tables in which something can be read of the person, whatever the column.
    Set<String> found() {
        return inBusiness(() -> jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query(String.class).list().stream()
                .filter(table -> !PASSING.contains(table))
                .filter(this::speaks)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private boolean speaks(String table) {
        return jdbc.sql("select exists (select from " + table
                        + " t, unnest(cast(:words as text[])) w where position(w in lower(t::text)) > 0)")
                .param("words", WORDS.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private void mergeAnother(UUID zephyrine) {
        UUID other = business.post(
                        "/api/v1/people", Map.of("name", "Z. Quillfeather", "emails", List.of("z@q.example")))
                .id();
        String path = "/api/v1/people/" + zephyrine;
        business.post(path + "/merge", business.get(path).etag(), Map.of("personId", other));
    }

    /// What needs files or HubSpot to come about.
    private void leaveByHand(UUID person, UUID lead) {
        inBusiness(() -> {
            jdbc.sql("""
                            insert into hubspot_record (id, person_id, contact_id, agreed, status, due_at)
                            values (uuidv7(), :person, '678', '{"EMAIL": "zephyrine@quillfeather.example"}', 'IN_SYNC', now())
                            on conflict (tenant_id, person_id) do update set agreed = excluded.agreed
                            """).param("person", person).update();
            jdbc.sql("""
                            insert into hubspot_conflict (id, person_id, field, here, there, kept, occurred_at)
                            values (uuidv7(), :person, 'GIVEN_NAME', 'Zephyrine', 'Zeph', 'HERE', now())
                            """).param("person", person).update();
            jdbc.sql("""
                            insert into person_enrichment (person_id, version, status, asked_at, due_at, tries, answered_at,
                                                           likelihood, facts)
                            values (:person, 0, 'FOUND', now(), now(), 0, now(), 9,
                                    '[{"kind": "EMAIL", "value": "z@quillfeather.example"}]')
                            """).param("person", person).update();
            jdbc.sql("""
                            insert into consent_record (id, person_id, act, purpose, channel, text, source, recorded_at)
                            values (uuidv7(), :person, 'WITHDRAWN', 'MARKETING', 'ALL', 'No news for Zephyrine', 'chat', now())
                            """).param("person", person).update();
            jdbc.sql("""
                            insert into quarantined_enquiry (id, enquiry, reason, received_at, settled_at, lead_id)
                            values (uuidv7(), '{"name": "Zephyrine"}', 'nobody', now(), now(), :lead),
                                   (uuidv7(), '{"message": "write to Zephyrine@quillfeather.example"}', 'nobody', now(), null, null)
                            """).param("lead", lead).update();
            jdbc.sql("""
                            insert into phone_call (id, version, direction, caller, callee, lead_id, status, answered,
                                                    recording_url, started_at)
                            values (uuidv7(), 0, 'INBOUND', '+12065550143', '+12065550100', :lead, 'COMPLETED', true,
                                    'https://phones.example/zephyrine.mp3', now()),
                                   (uuidv7(), 0, 'OUTBOUND', '+12065550100', '+12065550143', :lead, 'COMPLETED', true,
                                    null, now())
                            """).param("lead", lead).update();
            jdbc.sql("""
                            insert into workflow_run (id, kind, lead_id, state, asked_at, answer_by, settled_at, result)
                            values (uuidv7(), 'LEAD_SCORING', :lead, 'ANSWERED', now(), now(), now(),
                                    '{"reasons": ["Zephyrine asked twice"]}')
                            """).param("lead", lead).update();
            jdbc.sql("""
                            insert into smart_list (id, version, name, filter, sort, sharing, place, created_at)
                            values (uuidv7(), 0, 'One of us', '{"q": "zephyrine@quillfeather.example"}', '-capturedAt',
                                    'EVERYBODY', 1, now())
                            """).update();
            UUID file = UUID.randomUUID();
            jdbc.sql("""
                            insert into lead_import (id, version, file_name, plan, status, rows_done, created, new_people,
                                updated, unchanged, rejected, unproven_consents, taken_back, kept, examples, attempts, started_at)
                            values (:id, 0, 'leads.csv', '{}', 'COMPLETED', 1, 0, 0, 0, 0, 0, 0, 0, 0,
                                    '[{"name": "Zephyrine Quillfeather"}]', 1, now())
                            """).param("id", file).update();
            return jdbc.sql("""
                            insert into lead_import_reject (import_id, line, position, column_name, code, reason, value)
                            values (:id, 2, 0, 'email', 'unreadable', 'Not an address: <zephyrine@quillfeather.example>',
                                    '<zephyrine@quillfeather.example>')
                            """).param("id", file).update();
        });
    }

    private <T> T inBusiness(Supplier<T> work) {
        return Tenancy.callAs(business.id(), () -> transaction.execute(_ -> work.get()));
    }
}
