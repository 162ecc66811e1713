package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.privacy.KeptFact;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Everything that this service keeps of people: the one list of the tables where it is. What counts something stays,
/// under ids that lead nowhere; so does what was said of consents, as it is what proves them.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonFacts {

    private static final String LEADS = "(select id from lead where person_id = any (cast(:people as uuid[])))";

    /// Rows that may speak of the person without an id: in a file's example, a refused cell, an unreadable enquiry.
    private static final List<String> SPEAKING = List.of(
            "update lead_import set examples = '[]', version = version + 1 where exists (%s)"
                    .formatted(speaks("examples")),
            "update lead_import_reject set value = null, reason = code where exists (%s)".formatted(speaks("value")),
            "delete from smart_list where exists (%s)".formatted(speaks("filter")),
            "delete from lead_export_schedule where exists (%s)".formatted(speaks("filter")),
            "delete from quarantined_enquiry where lead_id in " + LEADS
                    + " or exists (select from unnest(cast(:contacts as text[])) c where position(c in lower(enquiry)) > 0)");

    private static final List<String> GONE = List.of(
            // Every message to partners names the person or the lead; its deliveries and tries go with it.
            "delete from partner_event where exists (select from unnest(cast(:known as text[])) k where position(k in body) > 0)",
            "delete from lead_export_file where made_at >= (select min(created_at) from person where id = any (cast(:people as uuid[])))",
            // What was handed out of them; a part that comes late has nowhere to go.
            "delete from person_request where kind = 'EXPORT' and people && cast(:people as uuid[])",
            "delete from lead_import_row where person_id = any (cast(:people as uuid[]))",
            "delete from automation_run where lead_id in " + LEADS,
            "delete from measurement_event where lead_id in " + LEADS,
            "delete from workflow_run where lead_id in " + LEADS,
            """
            update phone_call set caller = case direction when 'INBOUND' then '' else caller end,
                   callee = case direction when 'OUTBOUND' then '' else callee end,
                   recording_url = null, trouble = null, version = version + 1
            where lead_id in %s
            """.formatted(LEADS),
            "delete from timeline_entry where lead_id in " + LEADS,
            "delete from follow_up where lead_id in " + LEADS,
            """
            update appointment set place = null, liked = null, disliked = null, version = version + 1
            where lead_id in %s
            """.formatted(LEADS),
            "delete from lead_score where lead_id in " + LEADS,
            "update assignment_decision set situation = null, decision = null where lead_id in " + LEADS,
            """
            update lead set message = null, language = null, stage_reason = null, conversation_id = null, tags = '{}',
                   unreadable_contacts = '{}', score_factors = '[]', activity = null,
                   medium = null, analytics_client_id = null, deleted_at = coalesce(deleted_at, :now),
                   version = version + 1
            where person_id = any (cast(:people as uuid[]))
            """,
            // A form's words are the business's, those in a chat are the person's own.
            """
            update consent_record set evidence = null, ip_address = null, user_agent = null,
                                      text = case when source = 'chat' then null else text end
            where person_id = any (cast(:people as uuid[]))
            """,
            "delete from hubspot_conflict where person_id = any (cast(:people as uuid[]))",
            "delete from person_enrichment where person_id = any (cast(:people as uuid[]))",
            "delete from duplicate_candidate where older_id = any (cast(:people as uuid[])) or newer_id = any (cast(:people as uuid[]))",
            "delete from person_description where person_id = any (cast(:people as uuid[]))",
            """
            update person_merge set details_before = '{}', details_after = '{}'
            where survivor_id = any (cast(:people as uuid[])) or merged_id = any (cast(:people as uuid[]))
            """,
            "delete from person_address where person_id = any (cast(:people as uuid[]))",
            "delete from person_identity where person_id = any (cast(:people as uuid[]))",
            """
            update person set name = null, name_key = null, family_key = null, given_name = null, family_name = null,
                   birth_date = null, taken_back_at = coalesce(taken_back_at, :now), version = version + 1
            where id = any (cast(:people as uuid[]))
            """);

    /// The pair of ids stays, so that a change there brings nobody back here.
    private static final String UNKNOWN_AT_HUBSPOT =
            "update hubspot_record set agreed = null, trouble = null where person_id = any (cast(:people as uuid[]))";

    private static final KeptFact CONSENTS = new KeptFact(
            "what was said of consents", "It proves what was agreed to, and names the person by an id alone.");
    private static final KeptFact NUMBERS = new KeptFact(
            "the leads' stages, sources and times",
            "They are the business's numbers and name the person by an id alone.");
    private static final KeptFact RECORDINGS = new KeptFact(
            "recordings of calls at the phone provider",
            "They are the provider's copies; the business deletes them there.");
    private static final KeptFact CONTACT =
            new KeptFact("the contact at HubSpot", "It is HubSpot's copy; the business deletes it there.");

    private static final KeptFact MEASURED = new KeptFact(
            "events at Google Analytics", "They name nobody; what they tell of a browser the business deletes there.");

    private final JdbcClient jdbc;

    PersonFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which captures lock, so that neither waits for the other.
    void lock(List<UUID> people) {
        jdbc.sql("select id from person where id = any (cast(:people as uuid[])) order by created_at, id for update")
                .param("people", texts(people))
                .query(UUID.class)
                .list();
    }

    /// All by which the people, and what they did, are known here and elsewhere.
    Set<UUID> listIds(List<UUID> people) {
        return jdbc.sql("""
                        select unnest(cast(:people as uuid[]))
                        union select id from lead where person_id = any (cast(:people as uuid[]))
                        union select conversation_id from lead
                              where person_id = any (cast(:people as uuid[])) and conversation_id is not null
                        union select cast(value as uuid) from person_identity
                              where person_id = any (cast(:people as uuid[])) and kind = 'CONVERSATION'
                        union select id from follow_up where lead_id in %s
                        union select id from appointment where lead_id in %s
                        """.formatted(LEADS, LEADS))
                .param("people", texts(people))
                .query(UUID.class)
                .set();
    }

    List<KeptFact> erase(List<UUID> people, Instant now) {
        List<KeptFact> kept = new ArrayList<>(List.of(CONSENTS, NUMBERS));
        if (wasRecorded(people)) {
            kept.add(RECORDINGS);
        }
        List<String> contacts = listContacts(people);
        List<String> written = new ArrayList<>(contacts);
        written.addAll(listNames(people));
        SPEAKING.forEach(statement -> jdbc.sql(statement)
                .param("people", texts(people))
                .param("contacts", contacts.toArray(String[]::new))
                .param("written", written.toArray(String[]::new))
                .update());
        String[] known = texts(listIds(people));
        GONE.forEach(statement -> jdbc.sql(statement)
                .param("people", texts(people))
                .param("known", known)
                .param("now", Timestamp.from(now))
                .update());
        if (jdbc.sql(UNKNOWN_AT_HUBSPOT).param("people", texts(people)).update() > 0) {
            kept.add(CONTACT);
        }
        if (isMeasured()) {
            kept.add(MEASURED);
        }
        return kept;
    }

    private boolean wasRecorded(List<UUID> people) {
        return jdbc.sql("select exists (select from phone_call where recording_url is not null and lead_id in " + LEADS
                        + ")")
                .param("people", texts(people))
                .query(Boolean.class)
                .single();
    }

    /// Whether what happens to leads is told to an analytics service.
    boolean isMeasured() {
        return jdbc.sql("select exists (select from measurement_connection)")
                .query(Boolean.class)
                .single();
    }

    /// In lower case.
    private List<String> listContacts(List<UUID> people) {
        return jdbc.sql("""
                        select lower(value) from person_identity
                        where person_id = any (cast(:people as uuid[])) and kind <> 'CONVERSATION'
                        """).param("people", texts(people)).query(String.class).list();
    }

    /// In lower case; half a name is half the world's.
    private List<String> listNames(List<UUID> people) {
        return jdbc.sql("""
                        select name_key from person
                        where id = any (cast(:people as uuid[])) and position(' ' in name_key) > 0
                        """).param("people", texts(people)).query(String.class).list();
    }

    private static String speaks(String column) {
        return "select from unnest(cast(:written as text[])) w where position(w in lower(" + column + ")) > 0";
    }

    private static String[] texts(Iterable<UUID> ids) {
        List<String> texts = new ArrayList<>();
        ids.forEach(id -> texts.add(id.toString()));
        return texts.toArray(String[]::new);
    }
}
