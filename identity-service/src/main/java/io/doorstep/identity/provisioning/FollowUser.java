package io.doorstep.identity.provisioning;

import io.doorstep.identity.membership.ChangeMember;
import io.doorstep.identity.membership.ChangeMemberOutcome;
import io.doorstep.identity.membership.ChangeMemberOutcome.Changed;
import io.doorstep.identity.membership.ChangeMemberOutcome.LastOwner;
import io.doorstep.identity.membership.ChangeMemberOutcome.NoSuchMember;
import io.doorstep.identity.membership.ChangeMemberOutcome.NotPossible;
import io.doorstep.identity.membership.ChangeMemberOutcome.OnlyStored;
import io.doorstep.identity.membership.ChangeMemberOutcome.RolesRefused;
import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.MemberStatus;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.provisioning.scim.ScimRefusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a membership what the directory says that its person is.
@Component
class FollowUser {

    private final FindMember findMember;
    private final ChangeMember changeMember;

    FollowUser(FindMember findMember, ChangeMember changeMember) {
        this.findMember = findMember;
        this.changeMember = changeMember;
    }

    /// @return true when the person has to be invited again, as there is nothing to go back to
    @Transactional(propagation = Propagation.MANDATORY)
    boolean follow(UUID userId, UserDocument user) {
        user.editOf(member(userId)).ifPresent(edit -> settle(userId, changeMember.edit(userId, edit, "*")));
        boolean active = member(userId).status() != MemberStatus.DEACTIVATED;
        if (active && !user.isActive()) {
            settle(userId, changeMember.deactivate(userId));
        }
        return !active && user.isActive() && !isBack(userId);
    }

    @Transactional(readOnly = true)
    MemberView member(UUID userId) {
        return findMember.find(userId).orElseThrow(() -> gone(userId));
    }

    private boolean isBack(UUID userId) {
        ChangeMemberOutcome outcome = changeMember.reactivate(userId);
        if (outcome instanceof NotPossible) {
            return false;
        }
        settle(userId, outcome);
        return true;
    }

    private static void settle(UUID userId, ChangeMemberOutcome outcome) {
        switch (outcome) {
            case Changed _ -> {}
            case NoSuchMember _ -> throw gone(userId);
            case LastOwner _ -> throw lastOwner();
            case NotPossible(var status) ->
                throw ScimRefusal.of(
                        HttpStatus.CONFLICT, "This cannot be done to a member who is %s.".formatted(status));
            case OnlyStored _ ->
                throw ScimRefusal.of(
                        HttpStatus.CONFLICT, "This person has had the processing of the own facts restricted.");
            case RolesRefused(var reason) -> throw forbidden(reason);
        }
    }

    static ScimRefusal gone(UUID userId) {
        return ScimRefusal.of(HttpStatus.NOT_FOUND, "There is no User %s.".formatted(userId));
    }

    static ScimRefusal lastOwner() {
        return ScimRefusal.of(HttpStatus.CONFLICT, "An organization needs an active owner.");
    }

    static ScimRefusal legalHold() {
        return ScimRefusal.of(HttpStatus.CONFLICT, "The facts of this person must stay while the legal hold lasts.");
    }

    static ScimRefusal forbidden(String reason) {
        return ScimRefusal.of(HttpStatus.FORBIDDEN, reason);
    }
}
