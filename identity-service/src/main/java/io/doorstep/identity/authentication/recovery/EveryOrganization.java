package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.membership.OrganizationOfUser;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.policy.FindPolicy;
import io.doorstep.identity.policy.PasswordRules;
import io.doorstep.identity.session.EndSession;
import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// What concerns a person in every organization that the person belongs to; must not run in a transaction, which would
/// belong to one of them.
@Component
class EveryOrganization {

    private final UserDirectory users;
    private final FindPolicy findPolicy;
    private final EndSession endSession;
    private final TransactionOperations transaction;

    EveryOrganization(
            UserDirectory users, FindPolicy findPolicy, EndSession endSession, TransactionOperations transaction) {
        this.users = users;
        this.findPolicy = findPolicy;
        this.endSession = endSession;
        this.transaction = transaction;
    }

    /// The strictest of all.
    PasswordRules rulesFor(UUID userId) {
        return users.listOrganizations(userId).stream()
                .map(OrganizationOfUser::id)
                .map(organization ->
                        Tenancy.callAs(organization, () -> findPolicy.current().password()))
                .reduce(PasswordRules::and)
                .orElse(PasswordRules.DEFAULT);
    }

    /// By the person's own wish.
    ///
    /// @param kept stays; absent, all end
    void endSessionsOf(UUID userId, @Nullable UUID kept, String reason) {
        users.listOrganizations(userId)
                .forEach(organization -> Tenancy.runAs(
                        organization.id(),
                        () -> transaction.executeWithoutResult(_ -> {
                            Audit.actAs(userId);
                            endSession.endAllOf(userId, kept, reason);
                        })));
    }
}
