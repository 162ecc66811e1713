package io.doorstep.identity.membership;

import java.util.List;
import org.springframework.stereotype.Component;

/// An organization always has an active owner.
@Component
class LastOwnerGuard {

    private final Memberships memberships;

    LastOwnerGuard(Memberships memberships) {
        this.memberships = memberships;
    }

    /// Locks the owners, so that two who take each other's role away at once do not leave nobody.
    boolean isLast(Membership member) {
        return member.status() == MemberStatus.ACTIVE
                && member.isOwner()
                && memberships.lockOwners().equals(List.of(member.userId()));
    }
}
