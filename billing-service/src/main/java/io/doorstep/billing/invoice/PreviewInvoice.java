package io.doorstep.billing.invoice;

import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.FindSubscription;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
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

    @Transactional(readOnly = true)
    public InvoicePreview preview() {
        Instant now = clock.instant();
        CurrentSubscription subscription = findSubscription.get();
        BilledPeriod period =
                BilledPeriod.running(subscription, now.atOffset(ZoneOffset.UTC).toLocalDate());
        Bill bill = calculateBill.calculate(period, subscription.plan().currency());
        return new InvoicePreview(subscription, bill, now);
    }

    /// A bill that is not final.
    public record InvoicePreview(CurrentSubscription subscription, Bill bill, Instant asOf) {}
}
