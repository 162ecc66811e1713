package io.doorstep.property.enrichment;

import io.doorstep.workflowkit.ConnectWorkflow;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Says who is asked about a listing: a workflow first, where one is connected; the provider where none is, and where
/// the workflow does not answer.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhoIsAsked {

    private final ConnectWorkflow workflows;
    private final EnrichmentAccounts accounts;

    WhoIsAsked(ConnectWorkflow workflows, EnrichmentAccounts accounts) {
        this.workflows = workflows;
        this.accounts = accounts;
    }

    /// About a listing that a member asks about. The account is locked, so that nobody leaves it meanwhile.
    Optional<WaitsFor> onRequest() {
        Optional<EnrichmentAccount> account = accounts.findToChange();
        return isWorkflowConnected() ? Optional.of(WaitsFor.WORKFLOW) : account.map(_ -> WaitsFor.PROVIDER);
    }

    /// About a listing that is published. Answers of the provider cost money, so it is asked if the business wants so.
    Optional<WaitsFor> onPublish() {
        return isWorkflowConnected()
                ? Optional.of(WaitsFor.WORKFLOW)
                : accounts.findOnly().filter(EnrichmentAccount::asksOnPublish).map(_ -> WaitsFor.PROVIDER);
    }

    /// About a listing that the workflow did not enrich.
    Optional<WaitsFor> instead(boolean requested) {
        return accounts.findOnly()
                        .filter(account -> account.trouble() == null && (requested || account.asksOnPublish()))
                        .isPresent()
                ? Optional.of(WaitsFor.PROVIDER)
                : Optional.of(WaitsFor.WORKFLOW).filter(_ -> isWorkflowConnected());
    }

    boolean isWorkflowConnected() {
        return workflows.find(EnrichmentWork.PROPERTY_ENRICHMENT).isPresent();
    }
}
