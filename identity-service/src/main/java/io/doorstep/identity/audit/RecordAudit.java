package io.doorstep.identity.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds what a service did to the end of the bound organization's chain.
///
/// The chain is always locked before the entries are touched, as a new month locks all entries.
@Component
class RecordAudit {

    private final AuditEntries entries;
    private final AuditMonths months;
    private final AuditChains chains;
    private final ChainSeals seals;
    private final ForgottenPeople forgotten;

    RecordAudit(
            AuditEntries entries, AuditMonths months, AuditChains chains, ChainSeals seals, ForgottenPeople forgotten) {
        this.entries = entries;
        this.months = months;
        this.chains = chains;
        this.seals = seals;
        this.forgotten = forgotten;
    }

    @Transactional
    void record(List<AuditEntry> done) {
        AuditChain chain = chains.lock().orElseGet(this::begin);
        done.forEach(entry -> months.openFor(entry.recordedAt()));
        List<LinkedEntry> linked = seals.link(chain, forgotten.spare(done));
        entries.add(linked);
        LinkedEntry newest = linked.getLast();
        chains.save(seals.reseal(chain, chain.withEnd(newest.number(), newest.hash())));
    }

    /// Whoever took a chain away has not made its entries a log that may begin anew.
    private AuditChain begin() {
        if (chains.add(seals.start()) && entries.hasAny()) {
            chains.save(seals.broken());
        }
        return chains.lock().orElseThrow();
    }
}
