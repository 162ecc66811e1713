package io.doorstep.leadcrm.analytics;

/// What sort of thing happened.
public enum FactKind {
    LEAD_CAPTURED("leads", "lead.captured"),
    PERSON_ASKED("leads", "lead.captured"),
    LEAD_ASKED_AGAIN("leads", "lead.updated"),
    LEAD_DELETED("leads", "lead.updated"),
    LEAD_ASSIGNED("leads", "lead.assigned"),
    LEAD_RECYCLED("leads", "lead.recycled"),
    LEAD_STAGE_CHANGED("leads", "lead.stage-changed"),
    LEAD_WON("leads", "lead.won"),
    LEAD_VALUED("leads", "lead.valued"),
    LEAD_LOST("leads", "lead.lost"),
    LISTING_DRAFTED("listings", "listing.drafted"),
    LISTING_PUBLISHED("listings", "listing.published"),
    LISTING_SOLD("listings", "listing.sold"),
    LISTING_DELETED("listings", "listing.deleted"),
    LISTING_VIEWED("listings", "listing.viewed"),
    APPOINTMENT_HELD("leads", "appointment.held"),
    APPOINTMENT_MISSED("leads", "appointment.missed"),
    CONVERSATION_STARTED("conversations", "conversation.started"),
    VISITOR_WROTE("conversations", "message.received"),
    MESSAGE_DELIVERED("messages", "message.delivered"),
    MESSAGE_OPENED("messages", "message.opened"),
    MESSAGE_CLICKED("messages", "message.clicked"),
    MESSAGE_BOUNCED("messages", "message.bounced"),
    SEQUENCE_ENTERED("campaigns", "sequence.entered"),
    INVOICE_ISSUED("subscriptions", "invoice.issued"),
    CREDIT_USED("subscriptions", "invoice.issued"),
    PAYMENT_SUCCEEDED("subscriptions", "payment.succeeded"),
    PAYMENT_FAILED("subscriptions", "payment.failed"),
    SUBSCRIPTION_CHANGED("subscriptions", "subscription.changed"),
    CALLS_LIMITED("subscriptions", "subscription.changed"),
    SEATS_LIMITED("subscriptions", "subscription.changed"),
    COMMISSION_APPROVED("subscriptions", "commission.approved"),
    COMMISSION_REJECTED("subscriptions", "commission.rejected"),
    COMMISSION_PAID("subscriptions", "commission.paid"),
    API_CALLED("usage", "api.called"),
    AI_TOKENS_USED("usage", "ai.tokens-used"),
    STORAGE_CHANGED("usage", "storage.changed"),
    MEMBER_JOINED("organizations", "member.joined"),
    MEMBER_UPDATED("organizations", "member.updated"),
    MEMBER_DEACTIVATED("organizations", "member.deactivated"),
    MEMBER_SIGNED_IN("organizations", "session.started");

    private final String topic;
    private final String event;

    FactKind(String topic, String event) {
        this.topic = topic;
        this.event = event;
    }

    public String topic() {
        return topic;
    }

    /// The type of the event that tells it.
    public String event() {
        return event;
    }

    boolean isOfLead() {
        return topic.equals("leads");
    }
}
