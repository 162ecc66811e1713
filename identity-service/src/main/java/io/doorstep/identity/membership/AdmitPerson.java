package io.doorstep.identity.membership;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes somebody a member who has an account and has asked for it.
@Component
public class AdmitPerson {

    private final Memberships memberships;
    private final UserDirectory users;
    private final JoinOrganization join;
    private final InstantSource clock;

    AdmitPerson(Memberships memberships, UserDirectory users, JoinOrganization join, InstantSource clock) {
        this.memberships = memberships;
        this.users = users;
        this.join = join;
        this.clock = clock;
    }

    /// Whether the person is a member already, invited or deactivated ones included.
    @Transactional(readOnly = true)
    public boolean isKnown(UUID userId) {
        return memberships.existsById(userId);
    }

    /// @return empty when the account is gone, or the person became a member by another way
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MemberView> admit(UUID userId, Set<String> roles) {
        return users.find(userId)
                .filter(_ -> !memberships.existsById(userId))
                .map(_ -> join.join(new Membership(userId, roles, clock.instant())));
    }
}
