package io.doorstep.identity.provisioning;

import static io.doorstep.identity.provisioning.scim.ScimResourceType.USER;

import io.doorstep.identity.membership.AddMember;
import io.doorstep.identity.membership.AddMemberOutcome.AccountExists;
import io.doorstep.identity.membership.AddMemberOutcome.AlreadyMember;
import io.doorstep.identity.membership.AddMemberOutcome.Invited;
import io.doorstep.identity.membership.AddMemberOutcome.Joined;
import io.doorstep.identity.membership.AddMemberOutcome.RolesRefused;
import io.doorstep.identity.membership.DeleteMember;
import io.doorstep.identity.membership.DeleteMemberOutcome;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.membership.NewMember;
import io.doorstep.identity.provisioning.scim.ApplyPatch;
import io.doorstep.identity.provisioning.scim.ReadResource;
import io.doorstep.identity.provisioning.scim.ScimRefusal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/// Adds, changes and removes members as a directory says.
@Component
public class ProvisionUser {

    private final ReadDirectory directory;
    private final DirectoryRows rows;
    private final AddMember addMember;
    private final FollowUser followUser;
    private final DeleteMember deleteMember;
    private final ProvisioningSettings settings;

    ProvisionUser(
            ReadDirectory directory,
            DirectoryRows rows,
            AddMember addMember,
            FollowUser followUser,
            DeleteMember deleteMember,
            ProvisioningSettings settings) {
        this.directory = directory;
        this.rows = rows;
        this.addMember = addMember;
        this.followUser = followUser;
        this.deleteMember = deleteMember;
        this.settings = settings;
    }

    /// The person is invited by mail.
    ///
    /// @throws ScimRefusal when it cannot be done
    @Transactional
    public DirectoryResource create(ObjectNode sent) {
        rows.lock();
        var user = new UserDocument(ReadResource.read(sent, USER));
        if (rows.findByName(USER, "userName", user.userName()).isPresent()) {
            throw taken(user.userName());
        }
        MemberView member = invite(user.name(), user.address(), user.roles().orElse(settings.roles()), user.userName());
        if (rows.hasEntry(member.userId())) {
            throw taken(user.address().text());
        }
        return become(member.userId(), user);
    }

    /// @throws ScimRefusal when it cannot be done
    @Transactional
    public DirectoryResource replace(String id, ObjectNode sent, @Nullable String ifMatch) {
        return change(directory.hold(USER, id, ifMatch), new UserDocument(ReadResource.read(sent, USER)));
    }

    /// @throws ScimRefusal when it cannot be done
    @Transactional
    public DirectoryResource patch(String id, ObjectNode patch, @Nullable String ifMatch) {
        DirectoryResource before = directory.hold(USER, id, ifMatch);
        return change(before, new UserDocument(ApplyPatch.apply(before.attributes(), patch, USER)));
    }

    /// @throws ScimRefusal when it cannot be done
    @Transactional
    public void remove(String id, @Nullable String ifMatch) {
        DirectoryResource before = directory.get(USER, id);
        Precondition.check(ifMatch, before);
        switch (deleteMember.delete(before.id())) {
            case DeleteMemberOutcome.Deleted _ -> {}
            case DeleteMemberOutcome.NoSuchMember _ -> throw FollowUser.gone(before.id());
            case DeleteMemberOutcome.LastOwner _ -> throw FollowUser.lastOwner();
            case DeleteMemberOutcome.OnHold _ -> throw FollowUser.legalHold();
            case DeleteMemberOutcome.RolesRefused(var reason) -> throw FollowUser.forbidden(reason);
        }
    }

    private DirectoryResource change(DirectoryResource before, UserDocument user) {
        rows.findByName(USER, "userName", user.userName())
                .filter(other -> !other.equals(before.id()))
                .ifPresent(_ -> {
                    throw taken(user.userName());
                });
        return become(before.id(), user);
    }

    private DirectoryResource become(UUID userId, UserDocument user) {
        rows.saveEntry(userId, user);
        if (followUser.follow(userId, user)) {
            MemberView member = followUser.member(userId);
            invite(member.name(), new EmailAddress(member.email()), member.roles(), user.userName());
        }
        return directory.get(USER, userId.toString());
    }

    private MemberView invite(String name, EmailAddress address, Set<String> roles, String userName) {
        return switch (addMember.add(new NewMember(name, address, roles, null))) {
            case Invited invited -> invited.member();
            case Joined(var member) -> member;
            case AlreadyMember _, AccountExists _ -> throw taken(userName);
            case RolesRefused(var reason) -> throw FollowUser.forbidden(reason);
        };
    }

    private static ScimRefusal taken(String name) {
        return ScimRefusal.uniqueness("There is a user %s already.".formatted(name));
    }
}
