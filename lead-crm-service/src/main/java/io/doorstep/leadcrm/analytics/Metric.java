package io.doorstep.leadcrm.analytics;

import static io.doorstep.leadcrm.analytics.FactKind.AI_TOKENS_USED;
import static io.doorstep.leadcrm.analytics.FactKind.API_CALLED;
import static io.doorstep.leadcrm.analytics.FactKind.APPOINTMENT_HELD;
import static io.doorstep.leadcrm.analytics.FactKind.APPOINTMENT_MISSED;
import static io.doorstep.leadcrm.analytics.FactKind.COMMISSION_APPROVED;
import static io.doorstep.leadcrm.analytics.FactKind.COMMISSION_PAID;
import static io.doorstep.leadcrm.analytics.FactKind.CONVERSATION_STARTED;
import static io.doorstep.leadcrm.analytics.FactKind.CREDIT_USED;
import static io.doorstep.leadcrm.analytics.FactKind.INVOICE_ISSUED;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_ASKED_AGAIN;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_ASSIGNED;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_CAPTURED;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_LOST;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_STAGE_CHANGED;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_WON;
import static io.doorstep.leadcrm.analytics.FactKind.LISTING_DELETED;
import static io.doorstep.leadcrm.analytics.FactKind.LISTING_DRAFTED;
import static io.doorstep.leadcrm.analytics.FactKind.LISTING_PUBLISHED;
import static io.doorstep.leadcrm.analytics.FactKind.LISTING_SOLD;
import static io.doorstep.leadcrm.analytics.FactKind.LISTING_VIEWED;
import static io.doorstep.leadcrm.analytics.FactKind.MEMBER_DEACTIVATED;
import static io.doorstep.leadcrm.analytics.FactKind.MEMBER_JOINED;
import static io.doorstep.leadcrm.analytics.FactKind.MEMBER_SIGNED_IN;
import static io.doorstep.leadcrm.analytics.FactKind.MEMBER_UPDATED;
import static io.doorstep.leadcrm.analytics.FactKind.MESSAGE_BOUNCED;
import static io.doorstep.leadcrm.analytics.FactKind.MESSAGE_CLICKED;
import static io.doorstep.leadcrm.analytics.FactKind.MESSAGE_DELIVERED;
import static io.doorstep.leadcrm.analytics.FactKind.MESSAGE_OPENED;
import static io.doorstep.leadcrm.analytics.FactKind.PAYMENT_FAILED;
import static io.doorstep.leadcrm.analytics.FactKind.PAYMENT_SUCCEEDED;
import static io.doorstep.leadcrm.analytics.FactKind.PERSON_ASKED;
import static io.doorstep.leadcrm.analytics.FactKind.SEQUENCE_ENTERED;
import static io.doorstep.leadcrm.analytics.FactKind.STORAGE_CHANGED;
import static io.doorstep.leadcrm.analytics.FactKind.SUBSCRIPTION_CHANGED;
import static io.doorstep.leadcrm.analytics.FactKind.VISITOR_WROTE;
import static io.doorstep.leadcrm.analytics.Metric.Measure.AMOUNT;
import static io.doorstep.leadcrm.analytics.Metric.Measure.ANSWERED;
import static io.doorstep.leadcrm.analytics.Metric.Measure.CHANGE;
import static io.doorstep.leadcrm.analytics.Metric.Measure.EACH;
import static io.doorstep.leadcrm.analytics.Metric.Measure.ENTRY;
import static io.doorstep.leadcrm.analytics.Metric.Measure.LAST;
import static io.doorstep.leadcrm.analytics.Metric.Measure.ONCE;
import static io.doorstep.leadcrm.analytics.Metric.Measure.QUANTITY;
import static io.doorstep.leadcrm.analytics.Metric.Measure.WORTH;
import static io.doorstep.leadcrm.analytics.MetricQuestion.Dimension.KIND;
import static io.doorstep.leadcrm.analytics.MetricQuestion.Dimension.LISTING;
import static io.doorstep.leadcrm.analytics.MetricQuestion.Dimension.MEMBER;
import static io.doorstep.leadcrm.analytics.MetricQuestion.Dimension.PLAN;
import static io.doorstep.leadcrm.analytics.MetricQuestion.Dimension.REASON;

import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.pipeline.Milestone;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is counted day by day; the one list.
public enum Metric {
    LEADS_CAPTURED("leads.captured", "Leads that began on the day, deleted ones left out", ONCE, LEAD_CAPTURED),
    LEADS_ASSIGNED("leads.assigned", "Times that a lead was given to somebody", EACH, LEAD_ASSIGNED),
    LEADS_CONTACTED(
            "leads.contacted",
            "Leads that for the first time came to a stage that takes contact",
            EnumSet.complementOf(EnumSet.of(Milestone.NEW, Milestone.LOST)),
            LEAD_STAGE_CHANGED),
    VISITS_BOOKED(
            "visits.booked",
            "Leads for which a visit was first booked",
            EnumSet.of(Milestone.VISIT_BOOKED),
            LEAD_STAGE_CHANGED),
    LEADS_WON("leads.won", "Leads that were won", ONCE, LEAD_WON),
    LEADS_LOST("leads.lost", "Leads that were lost", ONCE, LEAD_LOST),
    LISTINGS_ADDED("listings.added", "Listings that began", ONCE, LISTING_DRAFTED, LISTING_PUBLISHED),
    LISTINGS_PUBLISHED("listings.published", "Listings published for the first time", ONCE, LISTING_PUBLISHED),
    LISTINGS_SOLD("listings.sold", "Listings that were sold", ONCE, LISTING_SOLD),
    LISTINGS_DELETED("listings.deleted", "Listings that were deleted", ONCE, LISTING_DELETED),
    LISTING_VIEWS(
            "listings.views",
            "Times that people outside the business opened a listing",
            QUANTITY,
            Set.of(),
            Set.of(LISTING),
            LISTING_VIEWED),
    APPOINTMENTS_HELD(
            "appointments.held",
            "Appointments of the day to which the people came, by the last word",
            LAST,
            Set.of("HELD"),
            Set.of(),
            APPOINTMENT_HELD,
            APPOINTMENT_MISSED),
    APPOINTMENTS_MISSED(
            "appointments.missed",
            "Appointments of the day to which the people did not come, by the last word",
            LAST,
            Set.of("MISSED"),
            Set.of(),
            APPOINTMENT_HELD,
            APPOINTMENT_MISSED),
    CONVERSATIONS_STARTED("conversations.started", "Conversations that began", ONCE, CONVERSATION_STARTED),
    ENROLMENTS_BEGUN("enrolments.begun", "People who entered a sequence", ONCE, SEQUENCE_ENTERED),
    MESSAGES_DELIVERED("messages.delivered", "Messages that arrived", ONCE, MESSAGE_DELIVERED),
    MESSAGES_OPENED("messages.opened", "Messages opened for the first time", ONCE, MESSAGE_OPENED),
    MESSAGES_CLICKED("messages.clicked", "Messages first answered with a click", ONCE, MESSAGE_CLICKED),
    MESSAGES_BOUNCED("messages.bounced", "Messages that came back", ONCE, MESSAGE_BOUNCED),
    MESSAGES_REPLIED(
            "messages.replied",
            "Messages of the day after which their person wrote within seven days, by a form, a site or a chat",
            ANSWERED,
            MESSAGE_DELIVERED),
    SALES_REVENUE(
            "sales.revenue", "What the leads won on the day were worth, in minor units, by currency", WORTH, LEAD_WON),
    INVOICES_ISSUED(
            "invoices.issued",
            "What the business was billed, tax included, in minor units, by currency",
            AMOUNT,
            Set.of(),
            Set.of(PLAN),
            INVOICE_ISSUED),
    CREDITS_USED(
            "credits.used",
            "Credits that invoices took off before tax, in minor units, by currency",
            AMOUNT,
            Set.of(),
            Set.of(PLAN),
            CREDIT_USED),
    PAYMENTS_SUCCEEDED(
            "payments.succeeded",
            "What the business paid, in minor units, by currency",
            AMOUNT,
            Set.of(),
            Set.of(PLAN),
            PAYMENT_SUCCEEDED),
    PAYMENTS_FAILED("payments.failed", "Payments that failed", ONCE, PAYMENT_FAILED),
    COMMISSIONS_APPROVED(
            "commissions.approved", "Commissions earned, in minor units, by currency", AMOUNT, COMMISSION_APPROVED),
    COMMISSIONS_PAID("commissions.paid", "Commissions paid, in minor units, by currency", AMOUNT, COMMISSION_PAID),
    SUBSCRIPTIONS_CANCELLED(
            "subscriptions.cancelled",
            "Times that the subscription came to its end",
            ENTRY,
            Set.of("CANCELLED"),
            Set.of(PLAN, REASON),
            SUBSCRIPTION_CHANGED),
    SEATS_CHANGED(
            "seats.changed",
            "Seats taken less seats given back",
            CHANGE,
            MEMBER_JOINED,
            MEMBER_UPDATED,
            MEMBER_DEACTIVATED),
    STORAGE_GROWTH("storage.growth", "Bytes that pictures take more than before, or less", CHANGE, STORAGE_CHANGED),
    LOGINS("logins", "Times that somebody signed in", ONCE, Set.of(), Set.of(MEMBER), MEMBER_SIGNED_IN),
    AI_TOKENS(
            "ai.tokens",
            "Tokens that language models read and wrote",
            QUANTITY,
            Set.of(),
            Set.of(KIND),
            AI_TOKENS_USED),
    API_CALLS("api.calls", "Calls of the API", QUANTITY, Set.of(), Set.of(KIND), API_CALLED),
    PROGRAM_CALLS(
            "api.program-calls",
            "Calls of the API by API keys and partners' programs, which the plan limits",
            QUANTITY,
            Set.of("api-key", "oauth-client"),
            Set.of(),
            API_CALLED);

    /// How people answer: by asking again, by whatever way, or in a chat.
    private static final Set<FactKind> REPLIES = EnumSet.of(PERSON_ASKED, LEAD_ASKED_AGAIN, VISITOR_WROTE);

    private final String key;
    private final String definition;
    private final Measure measure;
    private final Set<String> details;
    private final Set<Dimension> by;
    private final List<FactKind> kinds;

    Metric(String key, String definition, Measure measure, FactKind... kinds) {
        this(key, definition, measure, Set.of(), Set.of(), kinds);
    }

    Metric(String key, String definition, Set<Milestone> stages, FactKind... kinds) {
        this(key, definition, ONCE, Set.of(names(stages).split(",")), Set.of(), kinds);
    }

    Metric(String key, String definition, Measure measure, Set<String> details, Set<Dimension> by, FactKind... kinds) {
        this.key = key;
        this.definition = definition;
        this.measure = measure;
        this.details = details;
        this.by = by;
        this.kinds = List.of(kinds);
    }

    /// How facts become a number.
    public enum Measure {
        /// Every fact counts.
        EACH,

        /// Of one subject the first fact counts.
        ONCE,

        /// Of one subject the last fact counts, if it tells what is meant.
        LAST,

        /// Of one subject a fact counts that tells what is meant when the one before it did not.
        ENTRY,

        /// Of one subject the first fact counts, if its person wrote soon after.
        ANSWERED,

        /// What a quantity went up or down by since the subject's fact before.
        CHANGE,

        /// Quantities are summed up.
        QUANTITY,

        /// Money is summed up, each currency for itself.
        AMOUNT,

        /// What the leads are worth is summed up, each once and each currency for itself.
        WORTH
    }

    public String key() {
        return key;
    }

    public String definition() {
        return definition;
    }

    public String unit() {
        if (this == STORAGE_GROWTH) {
            return "bytes";
        }
        return measure == AMOUNT || measure == WORTH ? "minor units" : "count";
    }

    public List<String> sourceEvents() {
        Stream<FactKind> all = Stream.concat(kinds.stream(), measure == ANSWERED ? REPLIES.stream() : Stream.empty());
        return all.map(FactKind::event).distinct().toList();
    }

    Measure measure() {
        return measure;
    }

    /// One of which a fact must tell, to be counted; absent when every fact counts.
    @Nullable
    String detailNames() {
        return details.isEmpty() ? null : String.join(",", details);
    }

    /// By what it is told apart besides what every metric is.
    String dimensionNames() {
        return names(by);
    }

    /// What new facts of such kinds may make another number of.
    static List<Metric> listThatChangeBy(Set<FactKind> fresh) {
        return Arrays.stream(values())
                .filter(metric -> fresh.stream().anyMatch(metric::changesBy))
                .toList();
    }

    /// A lead's other facts say from where it came, whose it is and what it is worth.
    private boolean changesBy(FactKind kind) {
        return kinds.contains(kind)
                || (isOfLeads() && kind.isOfLead())
                || (measure == ANSWERED && REPLIES.contains(kind));
    }

    static String[] replyNames() {
        return REPLIES.stream().map(Enum::name).toArray(String[]::new);
    }

    String kindNames() {
        return names(kinds);
    }

    boolean isOfLeads() {
        return kinds.getFirst().isOfLead();
    }

    /// Whether leads are behind the number, one behind each thing that is counted.
    boolean hasLeads() {
        return isOfLeads() || measure == ANSWERED;
    }

    public static Optional<Metric> find(String key) {
        return Arrays.stream(values()).filter(metric -> metric.key.equals(key)).findFirst();
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
