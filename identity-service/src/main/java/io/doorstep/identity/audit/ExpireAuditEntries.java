package io.doorstep.identity.audit;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Removes what the bound organization no longer keeps from the beginning of its chain.
@Component
class ExpireAuditEntries {

    private static final int AT_ONCE = 2000;

    private final AuditEntries entries;
    private final AuditChains chains;
    private final ChainSeals seals;
    private final SetAuditRetention retention;
    private final Audit audit;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    ExpireAuditEntries(
            AuditEntries entries,
            AuditChains chains,
            ChainSeals seals,
            SetAuditRetention retention,
            Audit audit,
            InstantSource clock,
            TransactionOperations transaction) {
        this.entries = entries;
        this.chains = chains;
        this.seals = seals;
        this.retention = retention;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Portion by portion, each in a transaction of its own.
    void expire() {
        Instant before =
                clock.instant().minus(Duration.ofDays(retention.current().days()));
        boolean more = true;
        while (more) {
            more = Objects.requireNonNull(transaction.execute(_ -> expire(before)));
        }
    }

    /// Only what stands at the beginning leaves, so that the rest stays a chain.
    ///
    /// @return whether there may be more
    private boolean expire(Instant before) {
        AuditChain chain = chains.lock().orElseThrow();
        List<LinkedEntry> expired = entries.listAfter(chain.baseNumber(), AT_ONCE).stream()
                .takeWhile(link -> link.entry().recordedAt().isBefore(before))
                .toList();
        if (expired.isEmpty()) {
            return false;
        }
        LinkedEntry last = expired.getLast();
        entries.deleteThrough(last.number());
        chains.save(seals.reseal(chain, chain.withBase(last.number(), last.hash())));
        audit.record(
                "expire",
                "AuditLog",
                Tenancy.current(),
                Map.of("first", chain.baseNumber() + 1, "last", last.number(), "recordedBefore", before));
        return expired.size() == AT_ONCE;
    }
}
