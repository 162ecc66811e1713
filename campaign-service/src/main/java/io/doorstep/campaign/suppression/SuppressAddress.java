package io.doorstep.campaign.suppression;

import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts an address on the suppression list; the first reason stays.
@Component
public class SuppressAddress {

    private final Suppressions suppressions;
    private final FindSuppression findSuppression;
    private final Ids ids;
    private final InstantSource clock;

    SuppressAddress(Suppressions suppressions, FindSuppression findSuppression, Ids ids, InstantSource clock) {
        this.suppressions = suppressions;
        this.findSuppression = findSuppression;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public SuppressOutcome suppress(String email, SuppressionReason reason) {
        return findSuppression
                .find(email)
                .<SuppressOutcome>map(known -> new SuppressOutcome.AlreadySuppressed(known.toAddress()))
                .orElseGet(() -> new SuppressOutcome.Suppressed(suppressions
                        .save(new Suppression(ids.next(), email, reason, clock.instant()))
                        .toAddress()));
    }
}
