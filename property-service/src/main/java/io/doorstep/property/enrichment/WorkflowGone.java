package io.doorstep.property.enrichment;

import io.doorstep.workflowkit.WorkflowDisconnected;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// When a business disconnects its workflow, the provider is asked about what was still to be asked, where there is
/// one; what the workflow has been asked already waits for its answer or the deadline.
@Component
class WorkflowGone {

    private final EnrichmentAccounts accounts;
    private final ListingEnrichments enrichments;
    private final EnrichmentQueue queue;
    private final InstantSource clock;

    WorkflowGone(
            EnrichmentAccounts accounts, ListingEnrichments enrichments, EnrichmentQueue queue, InstantSource clock) {
        this.accounts = accounts;
        this.enrichments = enrichments;
        this.queue = queue;
        this.clock = clock;
    }

    @EventListener
    void on(WorkflowDisconnected event) {
        Optional<EnrichmentAccount> account = accounts.findToChange();
        account.ifPresent(there -> {
            enrichments.turn(WaitsFor.WORKFLOW, WaitsFor.PROVIDER, there.asksOnPublish(), clock.instant());
            queue.askSoon();
        });
        enrichments.forgetWaiting(WaitsFor.WORKFLOW);
    }
}
