package io.doorstep.leadcrm.analytics.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.analytics.Fact;
import io.doorstep.leadcrm.analytics.Fact.Money;
import io.doorstep.leadcrm.analytics.FactKind;
import io.doorstep.leadcrm.analytics.RecordFact;
import io.doorstep.leadcrm.analytics.RollUpTimetable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// What the business pays and uses, and in which zone it lives.
@Component
class BusinessFactListener {

    private final RecordFact recordFact;
    private final RollUpTimetable timetable;

    BusinessFactListener(RecordFact recordFact, RollUpTimetable timetable) {
        this.recordFact = recordFact;
        this.timetable = timetable;
    }

    /// In another zone the same events belong to other days.
    @OnEvent(topic = "organizations", type = "organization.updated")
    void onOrganizationUpdated(JsonNode ignored) {
        timetable.rollUpSoon();
    }

    @OnEvent(topic = "subscriptions", type = "subscription.changed")
    void onSubscriptionChanged(Subscription subscription, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.SUBSCRIPTION_CHANGED, subscription.subscriptionId(), subscription.changedAt())
                        .from(subscription.plan(), null)
                        .with(subscription.status()));
    }

    @OnEvent(topic = "subscriptions", type = "payment.succeeded")
    void onPaymentSucceeded(Paid payment, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.PAYMENT_SUCCEEDED, payment.paymentId(), payment.paidAt())
                        .with(payment.method())
                        .worth(payment.amount()));
    }

    @OnEvent(topic = "subscriptions", type = "payment.failed")
    void onPaymentFailed(Failed payment, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.PAYMENT_FAILED, payment.paymentId(), payment.failedAt())
                        .with(payment.method())
                        .worth(payment.amount()));
    }

    /// Each window stands for itself: the event is its own subject.
    @OnEvent(topic = "usage", type = "api.called")
    void onApiCalled(Called window, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.API_CALLED, event.eventId(), window.windowStart())
                        .with(window.credentialKind())
                        .times(window.calls()));
    }

    record Subscription(UUID subscriptionId, String plan, String status, Instant changedAt) {}

    record Paid(UUID paymentId, Money amount, String method, Instant paidAt) {}

    record Failed(UUID paymentId, Money amount, String method, Instant failedAt) {}

    record Called(String credentialKind, Instant windowStart, long calls) {}
}
