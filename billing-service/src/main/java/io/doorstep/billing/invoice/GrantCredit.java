package io.doorstep.billing.invoice;

import io.doorstep.billing.money.Money;
import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a business a credit, which the next invoices use up.
@Component
public class GrantCredit {

    private final Credits credits;
    private final Audit audit;
    private final Ids ids;
    private final InstantSource clock;

    GrantCredit(Credits credits, Audit audit, Ids ids, InstantSource clock) {
        this.credits = credits;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param amount more than nothing
    /// @return the balance afterwards
    @Transactional
    public Money grant(Money amount, String reason) {
        if (amount.amount() <= 0) {
            throw new IllegalArgumentException("A credit is more than nothing: " + amount);
        }
        UUID id = ids.next();
        credits.enter(id, amount, reason, null, clock.instant());
        audit.record("grant", "Credit", id, Map.of("amount", amount, "reason", reason));
        return credits.balance(amount.currency());
    }
}
