package io.doorstep.leadcrm.exporting;

import io.doorstep.leadcrm.lead.LeadView;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a file says of a lead, column by column; an import reads the same names back.
enum LeadColumn {
    LEAD_ID("leadId", LeadView::id),
    CAPTURED_AT("capturedAt", LeadView::capturedAt),
    STAGE("stage", lead -> lead.stage().key()),
    NAME("name", LeadView::name),
    EMAIL("email", lead -> first(lead.emails())),
    PHONE("phone", lead -> first(lead.phones())),
    OTHER_EMAILS("otherEmails", lead -> others(lead.emails())),
    OTHER_PHONES("otherPhones", lead -> others(lead.phones())),
    SOURCE("source", LeadView::source),
    CAMPAIGN("campaign", LeadView::campaign),
    MESSAGE("message", LeadView::message),
    LANGUAGE("language", LeadView::language),
    SCORE("score", lead -> lead.score().value()),
    ASSIGNEE("assignee", LeadView::assigneeName),
    TAGS("tags", lead -> joined(lead.tags())),
    PROPERTY_IDS("propertyIds", lead -> joined(lead.propertyIds())),
    UNREADABLE_CONTACTS("unreadableContacts", lead -> joined(lead.unreadableContacts())),
    ENQUIRIES("enquiries", LeadView::enquiries),
    LAST_ENQUIRY_AT("lastEnquiryAt", LeadView::lastEnquiryAt),
    CLOSED_AT("closedAt", LeadView::closedAt),
    PERSON_ID("personId", LeadView::personId);

    /// No e-mail address, phone number, id or tag of ours is written with it.
    private static final String BETWEEN = "; ";

    private final String title;
    private final Function<LeadView, @Nullable Object> value;

    LeadColumn(String title, Function<LeadView, @Nullable Object> value) {
        this.title = title;
        this.value = value;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(column -> column.title).toList();
    }

    static List<@Nullable Object> cellsOf(LeadView lead) {
        return Arrays.stream(values()).map(column -> column.value.apply(lead)).collect(Collectors.toList());
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    private static String others(List<String> values) {
        return values.size() < 2 ? "" : joined(values.subList(1, values.size()));
    }

    private static String joined(List<?> values) {
        return values.stream().map(Objects::toString).collect(Collectors.joining(BETWEEN));
    }
}
