package io.doorstep.identity.membership;

import io.doorstep.identity.secret.Secret;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds an invitation by its token and makes the invited person a member, once.
@Component
public class AcceptInvitation {

    private final Memberships memberships;
    private final UserDirectory users;
    private final JoinOrganization join;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    AcceptInvitation(
            Memberships memberships, UserDirectory users, JoinOrganization join, JdbcClient jdbc, InstantSource clock) {
        this.memberships = memberships;
        this.users = users;
        this.join = join;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Needs no tenant: tells which one invites.
    @Transactional(readOnly = true)
    public Optional<UUID> findOrganization(String token) {
        return jdbc.sql("select organization_of_invitation(:hash)")
                .param("hash", new Secret(token).hash())
                .query(UUID.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> find(String token) {
        return memberships.findByInvitation(new Secret(token).hash()).flatMap(membership -> users.find(
                        membership.userId())
                .map(user -> new Invitation(user, membership.isInvitationGood(clock.instant()))));
    }

    /// @return empty when the invitation is not good any more
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MemberView> accept(String token) {
        return memberships
                .findByInvitation(new Secret(token).hash())
                .filter(membership -> membership.isInvitationGood(clock.instant()))
                .map(join::join);
    }
}
