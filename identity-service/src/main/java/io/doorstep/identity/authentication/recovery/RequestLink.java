package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.authentication.account.LinkRequested;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.proof.IssueProof;
import io.doorstep.identity.proof.ProofPurpose;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Puts a link by mail on its way, on behalf of an organization that the person belongs to.
@Component
public class RequestLink {

    private final UserDirectory users;
    private final HomeOrganization home;
    private final IssueProof issueProof;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    RequestLink(
            UserDirectory users,
            HomeOrganization home,
            IssueProof issueProof,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.users = users;
        this.home = home;
        this.issueProof = issueProof;
        this.events = events;
        this.transaction = transaction;
    }

    /// An address that nobody has gets nothing.
    void requestReset(EmailAddress email) {
        users.find(email).ifPresent(user -> home.find(user)
                .ifPresent(organization -> Tenancy.runAs(
                        organization.id(),
                        () -> transaction.executeWithoutResult(_ -> request(user, ProofPurpose.RESET_PASSWORD)))));
    }

    /// From the bound organization.
    @Transactional
    public void requestVerification(UserView user) {
        request(user, ProofPurpose.VERIFY_EMAIL);
    }

    private void request(UserView user, ProofPurpose purpose) {
        issueProof
                .issue(user.id(), purpose, user.email())
                .ifPresent(proof -> events.publishEvent(new LinkRequested(proof)));
    }
}
