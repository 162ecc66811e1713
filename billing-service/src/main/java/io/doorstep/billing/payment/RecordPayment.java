package io.doorstep.billing.payment;

import io.doorstep.billing.invoice.FindInvoice;
import io.doorstep.billing.invoice.IssuedInvoice;
import io.doorstep.billing.payment.PaymentOutcome.NoSuchInvoice;
import io.doorstep.billing.payment.PaymentOutcome.Recorded;
import io.doorstep.billing.payment.PaymentOutcome.Refused;
import io.doorstep.billing.subscription.ActivateSubscription;
import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.billing.subscription.PaymentMethod;
import io.doorstep.billing.subscription.RecoverSubscription;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records money that came in by bank transfer or in cash: towards an invoice, or for the subscription, which it
/// activates.
@Component
class RecordPayment {

    private final Payments payments;
    private final DuplicateGuard duplicateGuard;
    private final AllocatePayment allocatePayment;
    private final FindSubscription findSubscription;
    private final ActivateSubscription activateSubscription;
    private final RecoverSubscription recoverSubscription;
    private final FindInvoice findInvoice;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    RecordPayment(
            Payments payments,
            DuplicateGuard duplicateGuard,
            AllocatePayment allocatePayment,
            FindSubscription findSubscription,
            ActivateSubscription activateSubscription,
            RecoverSubscription recoverSubscription,
            FindInvoice findInvoice,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.payments = payments;
        this.duplicateGuard = duplicateGuard;
        this.allocatePayment = allocatePayment;
        this.findSubscription = findSubscription;
        this.activateSubscription = activateSubscription;
        this.recoverSubscription = recoverSubscription;
        this.findInvoice = findInvoice;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    PaymentOutcome record(PaymentReceived received) {
        if (received.method() == PaymentMethod.STRIPE) {
            return new Refused("method_not_recordable", "What is paid through Stripe is recorded when Stripe says so.");
        }
        Optional<PaymentOutcome> duplicate = duplicateGuard.find(received);
        if (duplicate.isPresent()) {
            return duplicate.get();
        }
        CurrentSubscription subscription = findSubscription.find().orElse(null);
        if (subscription == null) {
            return new Refused("no_subscription", "The business has no subscription yet.");
        }
        return received.invoiceId() == null
                ? paySubscription(received, subscription)
                : payInvoice(received, subscription);
    }

    private PaymentOutcome payInvoice(PaymentReceived received, CurrentSubscription subscription) {
        IssuedInvoice invoice = Optional.ofNullable(received.invoiceId())
                .flatMap(findInvoice::findById)
                .orElse(null);
        if (invoice == null) {
            return new NoSuchInvoice();
        }
        Optional<Refused> refused = PaymentRules.refuseForInvoice(received, invoice);
        if (refused.isPresent()) {
            return refused.get();
        }
        Payment payment = save(received, subscription);
        allocatePayment.towards(invoice.id(), payment);
        recoverIfNothingIsOverdue();
        return tell(payment);
    }

    private PaymentOutcome paySubscription(PaymentReceived received, CurrentSubscription subscription) {
        Optional<Refused> refused = PaymentRules.refuseForSubscription(received, subscription);
        if (refused.isPresent()) {
            return refused.get();
        }
        Payment payment = save(received, subscription);
        allocatePayment.towardsOpenInvoices(payment);
        recoverIfNothingIsOverdue();
        activateSubscription.activate(received.method());
        return tell(payment);
    }

    private void recoverIfNothingIsOverdue() {
        if (findInvoice.listOpen().stream().noneMatch(IssuedInvoice::isOverdue)) {
            recoverSubscription.recover();
        }
    }

    private Payment save(PaymentReceived received, CurrentSubscription subscription) {
        return payments.save(new Payment(ids.next(), subscription.id(), received, clock.instant()));
    }

    private Recorded tell(Payment payment) {
        payments.flush();
        RecordedPayment recorded = payment.asRecorded();
        events.publishEvent(new PaymentSucceeded(recorded));
        return new Recorded(recorded);
    }
}
