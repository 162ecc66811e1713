package io.doorstep.leadcrm.analytics;

import static io.doorstep.leadcrm.analytics.FactKind.API_CALLED;
import static io.doorstep.leadcrm.analytics.FactKind.COMMISSION_APPROVED;
import static io.doorstep.leadcrm.analytics.FactKind.COMMISSION_PAID;
import static io.doorstep.leadcrm.analytics.FactKind.CONVERSATION_STARTED;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_ASSIGNED;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_CAPTURED;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_LOST;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_STAGE_CHANGED;
import static io.doorstep.leadcrm.analytics.FactKind.LEAD_WON;
import static io.doorstep.leadcrm.analytics.FactKind.LISTING_DELETED;
import static io.doorstep.leadcrm.analytics.FactKind.LISTING_DRAFTED;
import static io.doorstep.leadcrm.analytics.FactKind.LISTING_PUBLISHED;
import static io.doorstep.leadcrm.analytics.FactKind.LISTING_SOLD;
import static io.doorstep.leadcrm.analytics.FactKind.MESSAGE_BOUNCED;
import static io.doorstep.leadcrm.analytics.FactKind.MESSAGE_CLICKED;
import static io.doorstep.leadcrm.analytics.FactKind.MESSAGE_DELIVERED;
import static io.doorstep.leadcrm.analytics.FactKind.MESSAGE_OPENED;
import static io.doorstep.leadcrm.analytics.FactKind.PAYMENT_FAILED;
import static io.doorstep.leadcrm.analytics.FactKind.PAYMENT_SUCCEEDED;
import static io.doorstep.leadcrm.analytics.FactKind.SEQUENCE_ENTERED;
import static io.doorstep.leadcrm.analytics.Metric.Measure.AMOUNT;
import static io.doorstep.leadcrm.analytics.Metric.Measure.EACH;
import static io.doorstep.leadcrm.analytics.Metric.Measure.ONCE;
import static io.doorstep.leadcrm.analytics.Metric.Measure.QUANTITY;

import io.doorstep.leadcrm.pipeline.Milestone;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    CONVERSATIONS_STARTED("conversations.started", "Conversations that began", ONCE, CONVERSATION_STARTED),
    ENROLMENTS_BEGUN("enrolments.begun", "People who entered a sequence", ONCE, SEQUENCE_ENTERED),
    MESSAGES_DELIVERED("messages.delivered", "Messages that arrived", ONCE, MESSAGE_DELIVERED),
    MESSAGES_OPENED("messages.opened", "Messages opened for the first time", ONCE, MESSAGE_OPENED),
    MESSAGES_CLICKED("messages.clicked", "Messages first answered with a click", ONCE, MESSAGE_CLICKED),
    MESSAGES_BOUNCED("messages.bounced", "Messages that came back", ONCE, MESSAGE_BOUNCED),
    PAYMENTS_SUCCEEDED("payments.succeeded", "What was paid, in minor units, by currency", AMOUNT, PAYMENT_SUCCEEDED),
    PAYMENTS_FAILED("payments.failed", "Payments that failed", ONCE, PAYMENT_FAILED),
    COMMISSIONS_APPROVED(
            "commissions.approved", "Commissions earned, in minor units, by currency", AMOUNT, COMMISSION_APPROVED),
    COMMISSIONS_PAID("commissions.paid", "Commissions paid, in minor units, by currency", AMOUNT, COMMISSION_PAID),
    API_CALLS("api.calls", "Calls of the API", QUANTITY, API_CALLED);

    private final String key;
    private final String definition;
    private final Measure measure;
    private final Set<Milestone> stages;
    private final List<FactKind> kinds;

    Metric(String key, String definition, Measure measure, FactKind... kinds) {
        this(key, definition, measure, Set.of(), kinds);
    }

    Metric(String key, String definition, Set<Milestone> stages, FactKind... kinds) {
        this(key, definition, ONCE, stages, kinds);
    }

    Metric(String key, String definition, Measure measure, Set<Milestone> stages, FactKind... kinds) {
        this.key = key;
        this.definition = definition;
        this.measure = measure;
        this.stages = stages;
        this.kinds = List.of(kinds);
    }

    /// How facts become a number.
    public enum Measure {
        /// Every fact counts.
        EACH,

        /// Of one subject the first fact counts.
        ONCE,

        /// Quantities are summed up.
        QUANTITY,

        /// Money is summed up, each currency for itself.
        AMOUNT
    }

    public String key() {
        return key;
    }

    public String definition() {
        return definition;
    }

    public String unit() {
        return measure == AMOUNT ? "minor units" : "count";
    }

    public List<String> sourceEvents() {
        return kinds.stream().map(FactKind::event).distinct().toList();
    }

    Measure measure() {
        return measure;
    }

    /// The stages to one of which a change must lead, to be counted; absent when every fact counts.
    @Nullable
    String stageNames() {
        return stages.isEmpty() ? null : names(stages);
    }

    String kindNames() {
        return names(kinds);
    }

    boolean isOfLeads() {
        return kinds.getFirst().isOfLead();
    }

    public static Optional<Metric> find(String key) {
        return Arrays.stream(values()).filter(metric -> metric.key.equals(key)).findFirst();
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
