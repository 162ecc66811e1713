package io.doorstep.identity.affiliation;

import io.doorstep.identity.access.BuiltInRole;
import io.doorstep.identity.membership.AdmitPerson;
import io.doorstep.identity.membership.ChangeMember;
import io.doorstep.identity.membership.ChangeMemberOutcome;
import io.doorstep.identity.membership.ChangeMemberOutcome.Changed;
import io.doorstep.identity.membership.ChangeMemberOutcome.LastOwner;
import io.doorstep.identity.membership.ChangeMemberOutcome.NoSuchMember;
import io.doorstep.identity.membership.ChangeMemberOutcome.NotPossible;
import io.doorstep.identity.membership.ChangeMemberOutcome.OnlyStored;
import io.doorstep.identity.membership.ChangeMemberOutcome.RolesRefused;
import io.doorstep.kit.web.Problems;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes the membership follow the affiliation.
@Component
class MarketerMembership {

    private static final Set<String> ROLES = Set.of(BuiltInRole.MARKETER.key());

    private final AdmitPerson admitPerson;
    private final ChangeMember changeMember;

    MarketerMembership(AdmitPerson admitPerson, ChangeMember changeMember) {
        this.admitPerson = admitPerson;
        this.changeMember = changeMember;
    }

    /// Where it cannot, a problem takes the decision back.
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(UUID userId, AffiliationStep step) {
        switch (step) {
            case APPROVE -> admit(userId);
            case SUSPEND -> check(changeMember.deactivate(userId));
            case REACTIVATE -> reactivate(userId);
            case APPLY, REJECT -> {}
        }
    }

    private void admit(UUID userId) {
        if (admitPerson.admit(userId, ROLES).isEmpty()) {
            throw Problems.conflict(
                    "cannot_be_admitted", "The person has left, or belongs to the company by another way.");
        }
    }

    /// Who was deleted meanwhile is admitted anew.
    private void reactivate(UUID userId) {
        if (admitPerson.isKnown(userId)) {
            check(changeMember.reactivate(userId));
        } else {
            admit(userId);
        }
    }

    private static void check(ChangeMemberOutcome outcome) {
        switch (outcome) {
            case Changed _, NotPossible _, NoSuchMember _, OnlyStored _ -> {}
            case LastOwner _ -> throw Problems.forbidden("roles_refused", "The person is the only active owner here.");
            case RolesRefused(var reason) -> throw Problems.forbidden("roles_refused", reason);
        }
    }
}
