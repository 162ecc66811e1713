package io.doorstep.identity.membership;

import io.doorstep.identity.membership.AddMemberOutcome.AccountExists;
import io.doorstep.identity.membership.AddMemberOutcome.AlreadyMember;
import io.doorstep.identity.membership.AddMemberOutcome.Invited;
import io.doorstep.identity.membership.AddMemberOutcome.Joined;
import io.doorstep.identity.membership.AddMemberOutcome.RolesRefused;
import io.doorstep.identity.membership.UserDirectory.OpenedAccount;
import io.doorstep.identity.secret.Secret;
import io.doorstep.identity.secret.Secrets;
import io.doorstep.kit.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Adds a member by invitation, or at once with a first password.
@Component
public class AddMember {

    private final UserDirectory users;
    private final Memberships memberships;
    private final MemberRows rows;
    private final JoinOrganization join;
    private final FirstPasswords passwords;
    private final Secrets secrets;
    private final InvitationSettings settings;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    AddMember(
            UserDirectory users,
            Memberships memberships,
            MemberRows rows,
            JoinOrganization join,
            FirstPasswords passwords,
            Secrets secrets,
            InvitationSettings settings,
            InstantSource clock,
            TransactionOperations transaction) {
        this.users = users;
        this.memberships = memberships;
        this.rows = rows;
        this.join = join;
        this.passwords = passwords;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    public AddMemberOutcome add(NewMember newcomer) {
        Optional<String> refusal = RoleGrants.refusal(Caller.current(), Set.of(), newcomer.roles());
        if (refusal.isPresent()) {
            return new RolesRefused(refusal.get());
        }
        Consumer<UUID> password = newcomer.password() == null ? null : passwords.prepare(newcomer.password());
        return Objects.requireNonNull(transaction.execute(_ -> add(newcomer, password)));
    }

    private AddMemberOutcome add(NewMember newcomer, @Nullable Consumer<UUID> password) {
        OpenedAccount account = users.open(newcomer.email(), newcomer.name());
        UUID userId = account.user().id();
        Optional<Membership> known = memberships.findById(userId);
        if (known.isPresent() && known.get().hasEverJoined()) {
            return new AlreadyMember(userId);
        }
        if (password != null && !account.isNew()) {
            return new AccountExists();
        }
        Membership membership = known.orElseGet(() -> new Membership(userId, newcomer.roles(), clock.instant()));
        if (password == null) {
            return invite(membership, newcomer.roles());
        }
        password.accept(userId);
        return new Joined(join.join(membership));
    }

    private Invited invite(Membership membership, Set<String> roles) {
        Secret token = secrets.next("inv_");
        Instant expiresAt = clock.instant().plus(settings.lifetime());
        membership.invite(roles, token.hash(), expiresAt);
        memberships.saveAndFlush(membership);
        return new Invited(rows.find(membership.userId()).orElseThrow(), token.text(), expiresAt);
    }
}
