package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.privacy.PersonRows;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/// Everything that this service shows of people: what an erasure would take away, and what of them stays. Members are
/// left out, as are other people; a file of many says only what it says of the person.
@Component
class ShownFacts {

    private static final String PEOPLE = "any (cast(:people as uuid[]))";
    private static final String LEADS = "(select id from lead where person_id = " + PEOPLE + ")";

    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    static {
        showPerson();
        showLeads();
        showWork();
        showProofs();
        showCopies();
    }

    private final PersonRows rows;

    ShownFacts(PersonRows rows) {
        this.rows = rows;
    }

    /// @param people the person and all who became the person
    /// @param known all by which they, and what they did, are known
    @Transactional(propagation = Propagation.MANDATORY)
    ObjectNode of(List<UUID> people, Set<UUID> known) {
        return rows.read(SHOWN, Map.of("people", texts(people), "known", texts(known)));
    }

    /// Which rows are read, by the name under which the person sees them.
    static Map<String, String> queries() {
        return Map.copyOf(SHOWN);
    }

    private static void showPerson() {
        show("people", """
                'id', t.id, 'name', t.name, 'givenName', t.given_name, 'familyName', t.family_name,
                'birthDate', t.birth_date, 'knownSince', t.created_at, 'changedAt', t.updated_at
                """, "person t where t.id = " + PEOPLE + " order by t.created_at");
        show("identities", """
                'kind', t.kind, 'value', t.value, 'primary', t.is_primary, 'verifiedAt', t.verified_at,
                'source', t.source, 'knownSince', t.created_at
                """, "person_identity t where t.person_id = " + PEOPLE + " order by t.created_at, t.id");
        show("addresses", """
                'line1', t.line1, 'city', t.city, 'region', t.region, 'postalCode', t.postal_code,
                'country', t.country, 'knownSince', t.created_at
                """, "person_address t where t.person_id = " + PEOPLE + " order by t.created_at, t.id");
        show("saidByOthers", """
                'source', 'People Data Labs', 'status', t.status, 'askedAt', t.asked_at, 'answeredAt', t.answered_at,
                'likelihood', t.likelihood, 'facts', cast(t.facts as jsonb), 'trouble', t.trouble
                """, "person_enrichment t where t.person_id = " + PEOPLE + " order by t.asked_at");
        show("comparedBy", """
                'details', t.details,
                'keys', (select jsonb_agg(b.key order by b.key) from person_block b
                         where b.tenant_id = t.tenant_id and b.person_id = t.person_id)
                """, "person_description t where t.person_id = " + PEOPLE + " order by t.person_id");
        show(
                "mayBeTheSameAs",
                """
                'likeness', t.score, 'reasons', to_jsonb(t.reasons), 'foundAt', t.found_at,
                'dismissedAt', t.dismissed_at
                """,
                "duplicate_candidate t where t.older_id = %1$s or t.newer_id = %1$s order by t.found_at"
                        .formatted(PEOPLE));
        show(
                "merges",
                """
                'before', t.details_before, 'after', t.details_after, 'mergedAt', t.merged_at,
                'takenBackAt', t.unmerged_at
                """,
                "person_merge t where t.survivor_id = %1$s or t.merged_id = %1$s order by t.merged_at"
                        .formatted(PEOPLE));
    }

    private static void showLeads() {
        show("leads", """
                'id', t.id, 'stage', t.stage, 'stageReason', t.stage_reason, 'pipeline', t.pipeline,
                'source', t.source, 'campaign', t.campaign, 'medium', t.medium,
                'analyticsClientId', t.analytics_client_id, 'message', t.message, 'language', t.language,
                'conversationId', t.conversation_id, 'propertyIds', to_jsonb(t.property_ids),
                'tags', to_jsonb(t.tags), 'unreadableContacts', to_jsonb(t.unreadable_contacts), 'score', t.score,
                'scoreFactors', cast(t.score_factors as jsonb), 'activity', cast(t.activity as jsonb),
                'enquiries', t.enquiries, 'capturedAt', t.captured_at, 'lastEnquiryAt', t.last_enquiry_at,
                'closedAt', t.closed_at, 'deletedAt', t.deleted_at
                """, "lead t where t.person_id = " + PEOPLE + " order by t.captured_at");
        show("scores", """
                'leadId', t.lead_id, 'value', t.value, 'factors', t.factors, 'facts', t.facts, 'at', t.scored_at
                """, "lead_score t where t.lead_id in " + LEADS + " order by t.scored_at, t.id");
        // To whom it was given is a member's; the words of such an entry are a name.
        show("history", """
                'leadId', t.lead_id, 'kind', t.kind, 'at', t.happened_at, 'editedAt', t.edited_at,
                'text', case when t.kind <> 'ASSIGNED' then t.text end,
                'details', cast(t.details as jsonb) - 'assigneeId' - 'agentId'
                """, "timeline_entry t where t.lead_id in " + LEADS + " order by t.happened_at, t.id");
        show("workflows", """
                'leadId', t.lead_id, 'kind', t.kind, 'state', t.state, 'result', t.result, 'lateResult', t.late_result,
                'reason', t.reason, 'trouble', t.trouble, 'at', t.asked_at
                """, "workflow_run t where t.lead_id in " + LEADS + " order by t.asked_at");
        show(
                "enquiriesToMend",
                """
                'enquiry', t.enquiry, 'reason', t.reason, 'receivedAt', t.received_at, 'settledAt', t.settled_at
                """,
                "quarantined_enquiry t where t.lead_id in %s or %s order by t.received_at"
                        .formatted(LEADS, speaks("t.enquiry", "false")));
    }

    private static void showWork() {
        show("followUps", """
                'leadId', t.lead_id, 'title', t.title, 'dueAt', t.due_at, 'status', t.status,
                'createdAt', t.created_at, 'settledAt', t.settled_at
                """, "follow_up t where t.lead_id in " + LEADS + " order by t.due_at, t.id");
        show("appointments", """
                'leadId', t.lead_id, 'type', t.type, 'startsAt', t.starts_at, 'endsAt', t.ends_at, 'place', t.place,
                'propertyId', t.property_id, 'outcome', t.outcome, 'interest', t.interest,
                'priceOpinion', t.price_opinion, 'liked', t.liked, 'disliked', t.disliked, 'bookedAt', t.booked_at,
                'settledAt', t.settled_at, 'feedbackAt', t.feedback_at
                """, "appointment t where t.lead_id in " + LEADS + " order by t.starts_at");
        show("calls", """
                'leadId', t.lead_id, 'direction', t.direction, 'status', t.status, 'answered', t.answered,
                'number', case t.direction when 'INBOUND' then t.caller else t.callee end, 'seconds', t.seconds,
                'recording', t.recording_url, 'trouble', t.trouble, 'startedAt', t.started_at, 'endedAt', t.ended_at
                """, "phone_call t where t.lead_id in " + LEADS + " order by t.started_at");
        show("assignments", """
                'leadId', t.lead_id, 'kind', t.kind, 'reason', t.reason, 'at', t.decided_at
                """, "assignment_decision t where t.lead_id in " + LEADS + " order by t.decided_at");
        show("automations", """
                'leadId', t.lead_id, 'stage', t.stage, 'action', t.action, 'result', t.result, 'detail', t.detail,
                'at', t.ran_at
                """, "automation_run t where t.lead_id in " + LEADS + " order by t.ran_at, t.position");
    }

    private static void showProofs() {
        show("consents", """
                'act', t.act, 'purpose', t.purpose, 'channel', t.channel, 'text', t.text,
                'textVersion', t.text_version, 'source', t.source, 'evidence', t.evidence,
                'ipAddress', t.ip_address, 'userAgent', t.user_agent, 'leadId', t.lead_id, 'at', t.recorded_at
                """, "consent_record t where t.person_id = " + PEOPLE + " order by t.recorded_at, t.id");
        show("withheldFromPartners", "'personId', t.person_id", "withheld_person t where t.person_id = " + PEOPLE);
        show("notScored", "'personId', t.person_id", "scoring_objection t where t.person_id = " + PEOPLE);
        show(
                "exports",
                "'requestedAt', t.requested_at",
                "person_request t where t.person_id = %s and t.kind = 'EXPORT' order by t.requested_at"
                        .formatted(PEOPLE));
    }

    private static void showCopies() {
        // Of an address only whose it is: the rest may be a partner's secret.
        show("toldPartners", """
                'type', t.type, 'at', t.occurred_at, 'message', cast(t.body as jsonb),
                'tries', (select jsonb_agg(jsonb_build_object('to', substring(e.url from '://(?:[^/@]*@)?([^/:?#]+)'),
                                                              'sentAt', a.sent_at, 'status', a.status))
                          from webhook_delivery d
                          join webhook_attempt a on a.tenant_id = d.tenant_id and a.delivery_id = d.id
                          join webhook_endpoint e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id
                          where d.tenant_id = t.tenant_id and d.event_id = t.id)
                """, """
                partner_event t
                where exists (select from unnest(cast(:known as text[])) k where position(k in t.body) > 0)
                order by t.occurred_at
                """);
        show(
                "notYetToldAnalytics",
                "'event', lower(t.name), 'detail', t.detail, 'at', t.happened_at",
                "measurement_event t where t.lead_id in " + LEADS + " order by t.happened_at");
        show(
                "atHubSpot",
                "'contactId', t.contact_id, 'agreed', t.agreed, 'trouble', t.trouble, 'syncedAt', t.synced_at",
                "hubspot_record t where t.person_id = " + PEOPLE);
        show(
                "differencesWithHubSpot",
                "'field', t.field, 'here', t.here, 'there', t.there, 'kept', t.kept, 'at', t.occurred_at",
                "hubspot_conflict t where t.person_id = " + PEOPLE + " order by t.occurred_at");
        show("importedRows", """
                'file', f.file_name, 'line', t.line, 'at', f.started_at
                """, """
                lead_import_row t join lead_import f on f.tenant_id = t.tenant_id and f.id = t.import_id
                where t.person_id = %s order by f.started_at, t.line
                """.formatted(PEOPLE));
        show("importExamples", "'file', t.file_name, 'example', e.example", """
                lead_import t cross join lateral jsonb_array_elements(cast(t.examples as jsonb)) as e (example)
                where %s order by t.started_at
                """.formatted(
                        speaks("cast(e.example as text)", "true")));
        show(
                "refusedCells",
                "'line', t.line, 'column', t.column_name, 'value', t.value, 'reason', t.reason",
                "lead_import_reject t where " + speaks("t.value", "true") + " order by t.import_id, t.line");
        show(
                "searchesNamingThePerson",
                "'list', t.name, 'filter', t.filter",
                "smart_list t where " + speaks("t.filter", "true") + " order by t.id");
        show(
                "exportsNamingThePerson",
                "'schedule', t.name, 'filter', t.filter",
                "lead_export_schedule t where " + speaks("t.filter", "true") + " order by t.id");
    }

    /// Whether a text names the person by a contact, or by the whole name: half a name is half the world's.
    private static String speaks(String text, String byName) {
        return """
                exists (select from (
                            select lower(i.value) as word from person_identity i
                            where i.person_id = %1$s and i.kind <> 'CONVERSATION'
                            union select p.name_key from person p
                            where p.id = %1$s and position(' ' in p.name_key) > 0 and %3$s) w
                        where position(w.word in lower(%2$s)) > 0)
                """.formatted(PEOPLE, text, byName);
    }

    private static void show(String name, String fields, String rows) {
        SHOWN.put(name, "select jsonb_strip_nulls(jsonb_build_object(%s)) from %s".formatted(fields, rows));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
