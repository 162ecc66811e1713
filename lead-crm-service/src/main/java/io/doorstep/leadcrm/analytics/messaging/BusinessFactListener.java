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
import org.jspecify.annotations.Nullable;
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
                told(FactKind.SUBSCRIPTION_CHANGED, subscription)
                        .with(subscription.status())
                        .because(subscription.cancellationReason()));
        recordFact.recordToo(
                event.eventId(),
                told(FactKind.CALLS_LIMITED, subscription)
                        .times(subscription.limits().maxApiCallsDaily()));
        recordFact.recordToo(
                event.eventId(),
                told(FactKind.SEATS_LIMITED, subscription)
                        .times(subscription.limits().maxAgents()));
    }

    @OnEvent(topic = "subscriptions", type = "invoice.issued")
    void onInvoiceIssued(Issued invoice, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.INVOICE_ISSUED, invoice.invoiceId(), invoice.issuedAt())
                        .from(invoice.plan(), null)
                        .worth(invoice.total()));
        if (invoice.creditsUsed() != null && invoice.creditsUsed().amount() > 0) {
            recordFact.recordToo(
                    event.eventId(),
                    Fact.of(FactKind.CREDIT_USED, invoice.invoiceId(), invoice.issuedAt())
                            .from(invoice.plan(), null)
                            .worth(invoice.creditsUsed()));
        }
    }

    @OnEvent(topic = "subscriptions", type = "payment.succeeded")
    void onPaymentSucceeded(Paid payment, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.PAYMENT_SUCCEEDED, payment.paymentId(), payment.paidAt())
                        .from(payment.plan(), null)
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

    /// What was read is counted like what was written.
    @OnEvent(topic = "usage", type = "ai.tokens-used")
    void onTokensUsed(Tokens tokens, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.AI_TOKENS_USED, event.eventId(), tokens.usedAt())
                        .with(tokens.model())
                        .times(tokens.inputTokens() + tokens.outputTokens()));
    }

    /// The whole is told each time, of the one storage that a business has.
    @OnEvent(topic = "usage", type = "storage.changed")
    void onStorageChanged(Stored stored, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.STORAGE_CHANGED, event.tenantId(), stored.measuredAt())
                        .times(stored.bytes()));
    }

    private static Fact told(FactKind kind, Subscription subscription) {
        return Fact.of(kind, subscription.subscriptionId(), subscription.changedAt())
                .from(subscription.plan(), null);
    }

    record Subscription(
            UUID subscriptionId,
            String plan,
            String status,
            Limits limits,
            @Nullable String cancellationReason,
            Instant changedAt) {}

    record Limits(long maxApiCallsDaily, long maxAgents) {}

    record Issued(
            UUID invoiceId,
            Money total,
            @Nullable Money creditsUsed,
            @Nullable String plan,
            Instant issuedAt) {}

    record Paid(
            UUID paymentId,
            Money amount,
            String method,
            @Nullable String plan,
            Instant paidAt) {}

    record Tokens(String model, long inputTokens, long outputTokens, Instant usedAt) {}

    record Stored(long bytes, Instant measuredAt) {}

    record Failed(UUID paymentId, Money amount, String method, Instant failedAt) {}

    record Called(String credentialKind, Instant windowStart, long calls) {}
}
