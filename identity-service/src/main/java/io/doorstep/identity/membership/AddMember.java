package io.doorstep.identity.membership;

import io.doorstep.identity.access.JudgeRoles;
import io.doorstep.identity.membership.AddMemberOutcome.AccountExists;
import io.doorstep.identity.membership.AddMemberOutcome.AlreadyMember;
import io.doorstep.identity.membership.AddMemberOutcome.Joined;
import io.doorstep.identity.membership.AddMemberOutcome.RolesRefused;
import io.doorstep.identity.membership.UserDirectory.OpenedAccount;
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
    private final JoinOrganization join;
    private final Seats seats;
    private final FirstPasswords passwords;
    private final JudgeRoles judgeRoles;
    private final InviteMember inviteMember;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    AddMember(
            UserDirectory users,
            Memberships memberships,
            JoinOrganization join,
            Seats seats,
            FirstPasswords passwords,
            JudgeRoles judgeRoles,
            InviteMember inviteMember,
            InstantSource clock,
            TransactionOperations transaction) {
        this.users = users;
        this.memberships = memberships;
        this.join = join;
        this.seats = seats;
        this.passwords = passwords;
        this.judgeRoles = judgeRoles;
        this.inviteMember = inviteMember;
        this.clock = clock;
        this.transaction = transaction;
    }

    public AddMemberOutcome add(NewMember newcomer) {
        Optional<String> refusal = judgeRoles.refusal(Set.of(), newcomer.roles());
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
            return inviteMember.invite(membership, newcomer.roles());
        }
        password.accept(userId);
        MemberView joined = join.join(membership);
        seats.reserve(joined);
        return new Joined(joined);
    }
}
