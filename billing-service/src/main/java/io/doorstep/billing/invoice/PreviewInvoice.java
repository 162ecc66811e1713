package io.doorstep.billing.invoice;

import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.FindSubscription;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows what the running period would cost if it ended now.
@Component
public class PreviewInvoice {

    private final FindSubscription findSubscription;
    private final CalculateBill calculateBill;
    private final InstantSource clock;

    PreviewInvoice(FindSubscription findSubscription, CalculateBill calculateBill, InstantSource clock) {
        this.findSubscription = findSubscription;
        this.calculateBill = calculateBill;
        this.clock = clock;
    }

    /// @return nothing when there is no subscription yet
    @Transactional(readOnly = true)
    public Optional<InvoicePreview> preview() {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return findSubscription.find().map(subscription -> preview(subscription, today));
    }

    private InvoicePreview preview(CurrentSubscription subscription, LocalDate today) {
        BilledPeriod period = BilledPeriod.running(subscription, today);
        return new InvoicePreview(
                subscription,
                calculateBill.calculate(period, subscription.plan().currency()),
                clock.instant());
    }

    /// A bill that is not final.
    public record InvoicePreview(CurrentSubscription subscription, Bill bill, Instant asOf) {}
}
