package io.doorstep.identity.authentication;

import io.doorstep.identity.access.BuiltInRole;
import io.doorstep.identity.membership.AdmitPerson;
import io.doorstep.identity.organization.FoundOrganization;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets a person with an account found an organization, as its owner, and go there: the first step of its onboarding.
@Component
class FoundAnotherOrganization {

    private static final Set<String> ROLES = Set.of(BuiltInRole.OWNER.key());

    private final FoundOrganization foundOrganization;
    private final AdmitPerson admitPerson;
    private final OpenSession openSession;
    private final Ids ids;
    private final TransactionOperations transaction;

    FoundAnotherOrganization(
            FoundOrganization foundOrganization,
            AdmitPerson admitPerson,
            OpenSession openSession,
            Ids ids,
            TransactionOperations transaction) {
        this.foundOrganization = foundOrganization;
        this.admitPerson = admitPerson;
        this.openSession = openSession;
        this.ids = ids;
        this.transaction = transaction;
    }

    /// Must not run in a transaction, which would belong to the organization that the person comes from.
    SignedIn found(UUID userId, String name, String locale, String timezone, Device device, Proven proven) {
        return Tenancy.callAs(
                ids.next(),
                () -> Objects.requireNonNull(transaction.execute(_ -> {
                    foundOrganization.found(name, locale, timezone);
                    if (admitPerson.admit(userId, ROLES).isEmpty()) {
                        throw new IllegalStateException("The account of " + userId + " is gone");
                    }
                    return openSession
                            .open(userId, device, proven, "found-organization")
                            .orElseThrow();
                })));
    }
}
