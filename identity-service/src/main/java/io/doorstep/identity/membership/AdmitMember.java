package io.doorstep.identity.membership;

import io.doorstep.identity.membership.AdmitMemberOutcome.Admitted;
import io.doorstep.identity.membership.AdmitMemberOutcome.Out;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody in for whom the bound organization's own provider vouches: a member, somebody invited, or somebody
/// new.
@Component
public class AdmitMember {

    private final UserDirectory users;
    private final Memberships memberships;
    private final MemberRows rows;
    private final JoinOrganization join;
    private final InstantSource clock;

    AdmitMember(
            UserDirectory users, Memberships memberships, MemberRows rows, JoinOrganization join, InstantSource clock) {
        this.users = users;
        this.memberships = memberships;
        this.rows = rows;
        this.join = join;
        this.clock = clock;
    }

    /// @param roles of somebody new; whoever was invited gets what was offered
    @Transactional(propagation = Propagation.MANDATORY)
    public AdmitMemberOutcome admit(EmailAddress email, String name, Set<String> roles) {
        UUID userId = users.open(email, name).user().id();
        Membership membership =
                memberships.findById(userId).orElseGet(() -> new Membership(userId, roles, clock.instant()));
        return switch (membership.status()) {
            case INVITED -> new Admitted(join.join(membership));
            case ACTIVE -> new Admitted(rows.find(userId).orElseThrow());
            case DEACTIVATED -> new Out();
        };
    }
}
