package io.doorstep.leadcrm.quality;

import static io.doorstep.leadcrm.quality.QualitySubject.LEAD;
import static io.doorstep.leadcrm.quality.QualitySubject.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The one list of what can be wrong with people and leads, why that is so, and what helps.
enum QualityRule {
    NO_CONTACT(
            PERSON,
            true,
            "Neither an e-mail address nor a phone number is known",
            "Add one of them, or merge the person with the one it belongs to",
            "not exists (select from person_identity i where i.tenant_id = p.tenant_id and i.person_id = p.id"
                    + " and i.kind in ('EMAIL', 'PHONE'))"),
    NAME_MISSING(PERSON, true, "No name is known", "Ask for it, and write it down", "coalesce(trim(p.name), '') = ''"),
    EMAIL_UNDELIVERABLE(
            PERSON,
            true,
            "The last message by e-mail came back",
            "Ask for another address, and take the old one away",
            """
            p.id in (select f.person_id from analytics_fact f
                     where f.kind in ('MESSAGE_BOUNCED', 'MESSAGE_DELIVERED') and f.person_id is not null
                     group by f.person_id
                     having max(f.occurred_at) filter (where f.kind = 'MESSAGE_BOUNCED')
                            > coalesce(max(f.occurred_at) filter (where f.kind = 'MESSAGE_DELIVERED'), '-infinity'))
            """),
    BIRTH_DATE_IMPOSSIBLE(
            PERSON,
            true,
            "Born in the future, or more than 120 years ago",
            "Put the date right, or take it away",
            "(p.birth_date is not null and (p.birth_date > cast(:today as date)"
                    + " or p.birth_date < cast(:today as date) - interval '120 years'))"),
    DUPLICATE_OPEN(
            PERSON,
            true,
            "May be the same person as another",
            "Merge the two, or say that they are two: /api/v1/people/duplicates",
            """
            p.id in (select d.older_id from duplicate_candidate d where d.dismissed_at is null
                     union all
                     select d.newer_id from duplicate_candidate d where d.dismissed_at is null)
            """),
    EMAIL_MISSING(
            PERSON,
            false,
            "No e-mail address is known",
            "Ask for it",
            "not exists (select from person_identity i where i.tenant_id = p.tenant_id and i.person_id = p.id"
                    + " and i.kind = 'EMAIL')"),
    CONTACT_UNREADABLE(
            LEAD,
            true,
            "A phone number or e-mail address was written that cannot be reached",
            "Ask for the right one, and add it to the person",
            "cardinality(l.unreadable_contacts) > 0"),
    UNASSIGNED(
            LEAD,
            false,
            "Nobody has had it for more than a day",
            "Give it to somebody, or let the rules of assignment find somebody",
            "(l.assignee_id is null and l.captured_at < cast(:now as timestamptz) - interval '1 day')"),
    WITHOUT_MOVEMENT(
            LEAD,
            false,
            "Nobody has done anything with it for two weeks",
            "Call, plan a follow-up, or close it",
            "greatest(l.touched_at, l.last_enquiry_at) < cast(:now as timestamptz) - interval '14 days'");

    private final QualitySubject subject;
    private final boolean wrong;
    private final String reason;
    private final String remedy;
    private final String condition;

    QualityRule(QualitySubject subject, boolean wrong, String reason, String remedy, String condition) {
        this.subject = subject;
        this.wrong = wrong;
        this.reason = reason;
        this.remedy = remedy;
        this.condition = condition;
    }

    QualitySubject subject() {
        return subject;
    }

    /// Whether something is wrong with the record; else only the work on it waits, or more could be known.
    boolean isWrong() {
        return wrong;
    }

    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }

    /// True for the rows that it speaks of, never unknown.
    String condition() {
        return condition;
    }

    /// As the API names it.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<QualityRule> find(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findFirst();
    }

    static List<QualityRule> of(QualitySubject subject) {
        return Arrays.stream(values()).filter(rule -> rule.subject == subject).toList();
    }
}
