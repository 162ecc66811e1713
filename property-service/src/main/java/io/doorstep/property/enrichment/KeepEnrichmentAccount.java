package io.doorstep.property.enrichment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.enrichment.EnrichmentAccountOutcome.Changed;
import io.doorstep.property.enrichment.EnrichmentAccountOutcome.Connected;
import io.doorstep.property.enrichment.EnrichmentAccountOutcome.KeyMissing;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Connects a business's own account at the provider, changes it and leaves it.
@Component
@Transactional
class KeepEnrichmentAccount {

    private final EnrichmentAccounts accounts;
    private final ListingEnrichments enrichments;
    private final WhoIsAsked whoIsAsked;
    private final EnrichmentPace pace;
    private final EnrichmentQueue queue;
    private final Ids ids;
    private final InstantSource clock;

    KeepEnrichmentAccount(
            EnrichmentAccounts accounts,
            ListingEnrichments enrichments,
            WhoIsAsked whoIsAsked,
            EnrichmentPace pace,
            EnrichmentQueue queue,
            Ids ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.enrichments = enrichments;
        this.whoIsAsked = whoIsAsked;
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

    /// The key is tested after the transaction, as a stranger is asked.
    private EnrichmentAccountView save(EnrichmentAccount account) {
        EnrichmentAccount saved = accounts.saveAndFlush(account);
        pace.goOn();
        queue.testSoon();
        queue.askSoon();
        return view(saved);
    }

    /// The key does what it should.
    void goOn() {
        accounts.findToChange().ifPresent(EnrichmentAccount::goOn);
        pace.goOn();
        queue.askSoon();
    }

    /// The provider refuses the key.
    ///
    /// @param version of the account whose key it was; a key that was changed meanwhile is not to blame
    void stop(int version, String reason) {
        accounts.findToChange()
                .filter(account -> account.version() == version)
                .ifPresent(account -> account.stop(reason));
    }

    /// The workflow is asked about what waits, where there is one, and else nobody; the facts that came stay.
    ///
    /// @return whether there was one
    boolean leave() {
        Optional<EnrichmentAccount> account = accounts.findToChange();
        account.ifPresent(left -> {
            if (whoIsAsked.isWorkflowConnected()) {
                enrichments.turn(WaitsFor.PROVIDER, WaitsFor.WORKFLOW, true, clock.instant());
                queue.delegateSoon();
            }
            enrichments.forgetWaiting(WaitsFor.PROVIDER);
            accounts.delete(left);
        });
        return account.isPresent();
    }

    private EnrichmentAccountView view(EnrichmentAccount account) {
        return account.view(pace.countIn(EnrichmentPace.monthOf(clock.instant())));
    }
}
