package io.doorstep.leadcrm.enrichment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.enrichment.EnrichmentAccountOutcome.Changed;
import io.doorstep.leadcrm.enrichment.EnrichmentAccountOutcome.Connected;
import io.doorstep.leadcrm.enrichment.EnrichmentAccountOutcome.KeyMissing;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Connects a business's own account at People Data Labs, changes it and leaves it.
@Component
@Transactional
class KeepEnrichmentAccount {

    private final EnrichmentAccounts accounts;
    private final PersonEnrichments enrichments;
    private final EnrichmentPace pace;
    private final EnrichmentQueue queue;
    private final Ids ids;
    private final InstantSource clock;

    KeepEnrichmentAccount(
            EnrichmentAccounts accounts,
            PersonEnrichments enrichments,
            EnrichmentPace pace,
            EnrichmentQueue queue,
            Ids ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.enrichments = enrichments;
        this.pace = pace;
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<EnrichmentAccountView> find() {
        return accounts.findOnly().map(this::view);
    }

    /// Whatever waits for a better key or a higher limit goes on.
    ///
    /// @param precondition refuses a version that is not the one that the caller has seen; there may be none yet
    EnrichmentAccountOutcome put(EnrichmentAccountDraft draft, IntConsumer precondition) {
        EnrichmentAccount account = accounts.findToChange().orElse(null);
        if (account == null) {
            return draft.apiKey() == null ? new KeyMissing() : new Connected(connect(draft.apiKey(), draft));
        }
        precondition.accept(account.version());
        account.become(draft);
        return new Changed(save(account));
    }

    private EnrichmentAccountView connect(String apiKey, EnrichmentAccountDraft draft) {
        return save(new EnrichmentAccount(ids.next(), apiKey, draft, clock.instant()));
    }

    private EnrichmentAccountView save(EnrichmentAccount account) {
        EnrichmentAccount saved = accounts.saveAndFlush(account);
        pace.goOn();
        queue.askSoon();
        return view(saved);
    }

    /// The key does what it should.
    void goOn() {
        accounts.findToChange().ifPresent(EnrichmentAccount::goOn);
        pace.goOn();
        queue.askSoon();
    }

    /// Nobody who waits is asked about any more; the facts that came stay.
    ///
    /// @return whether there was one
    boolean leave() {
        Optional<EnrichmentAccount> account = accounts.findToChange();
        account.ifPresent(left -> {
            enrichments.deleteByStatus(EnrichmentStatus.WAITING);
            accounts.delete(left);
        });
        return account.isPresent();
    }

    private EnrichmentAccountView view(EnrichmentAccount account) {
        return account.view(pace.countIn(EnrichmentPace.monthOf(clock.instant())));
    }
}
