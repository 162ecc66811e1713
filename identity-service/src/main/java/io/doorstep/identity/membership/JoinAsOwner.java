package io.doorstep.identity.membership;

import io.doorstep.identity.membership.UserDirectory.OpenedAccount;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens the account of an organization's first owner.
@Component
public class JoinAsOwner {

    private final UserDirectory users;
    private final JoinOrganization join;
    private final InstantSource clock;

    JoinAsOwner(UserDirectory users, JoinOrganization join, InstantSource clock) {
        this.users = users;
        this.join = join;
        this.clock = clock;
    }

    /// @return empty when somebody has an account with this address
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MemberView> join(EmailAddress email, String name) {
        OpenedAccount account = users.open(email, name);
        return account.isNew()
                ? Optional.of(join.join(new Membership(account.user().id(), Set.of(Membership.OWNER), clock.instant())))
                : Optional.empty();
    }
}
