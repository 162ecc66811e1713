package io.doorstep.identity.provisioning;

import static io.doorstep.identity.provisioning.scim.ScimResourceType.GROUP;

import io.doorstep.identity.provisioning.scim.ApplyPatch;
import io.doorstep.identity.provisioning.scim.ReadResource;
import io.doorstep.identity.provisioning.scim.ScimRefusal;
import io.doorstep.identity.team.ChangeTeam;
import io.doorstep.identity.team.FindTeam;
import io.doorstep.identity.team.TeamDraft;
import io.doorstep.identity.team.TeamKind;
import io.doorstep.identity.team.TeamView;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/// Makes, changes and removes teams as a directory says; the roles of a team are decided here, not there.
@Component
public class ProvisionGroup {

    private final ReadDirectory directory;
    private final DirectoryRows rows;
    private final ChangeTeam changeTeam;
    private final FindTeam findTeam;
    private final FollowGroup followGroup;

    ProvisionGroup(
            ReadDirectory directory,
            DirectoryRows rows,
            ChangeTeam changeTeam,
            FindTeam findTeam,
            FollowGroup followGroup) {
        this.directory = directory;
        this.rows = rows;
        this.changeTeam = changeTeam;
        this.findTeam = findTeam;
        this.followGroup = followGroup;
    }

    /// @throws ScimRefusal when it cannot be done
    @Transactional
    public DirectoryResource create(ObjectNode sent) {
        rows.lock();
        var group = new GroupDocument(ReadResource.read(sent, GROUP));
        refuseTaken(group, null);
        TeamView team = FollowGroup.changed(
                changeTeam.create(TeamKind.TEAM, new TeamDraft(group.displayName(), null, Set.of())));
        return become(team.id(), group);
    }

    /// @throws ScimRefusal when it cannot be done
    @Transactional
    public DirectoryResource replace(String id, ObjectNode sent, @Nullable String ifMatch) {
        return change(directory.hold(GROUP, id, ifMatch), new GroupDocument(ReadResource.read(sent, GROUP)));
    }

    /// @throws ScimRefusal when it cannot be done
    @Transactional
    public DirectoryResource patch(String id, ObjectNode patch, @Nullable String ifMatch) {
        DirectoryResource before = directory.hold(GROUP, id, ifMatch);
        return change(before, new GroupDocument(ApplyPatch.apply(before.attributes(), patch, GROUP)));
    }

    /// Its members stay members of the organization.
    ///
    /// @throws ScimRefusal when it cannot be done
    @Transactional
    public void remove(String id, @Nullable String ifMatch) {
        DirectoryResource before = directory.get(GROUP, id);
        Precondition.check(ifMatch, before);
        FollowGroup.settle(changeTeam.delete(before.id()));
    }

    private DirectoryResource change(DirectoryResource before, GroupDocument group) {
        refuseTaken(group, before.id());
        TeamView team = findTeam.find(before.id()).orElseThrow();
        if (!team.name().equals(group.displayName())) {
            FollowGroup.settle(
                    changeTeam.edit(team.id(), new TeamDraft(group.displayName(), team.parentId(), team.roles()), "*"));
        }
        return become(team.id(), group);
    }

    private DirectoryResource become(UUID teamId, GroupDocument group) {
        rows.saveGroup(teamId, group.externalId());
        followGroup.follow(teamId, group.members());
        return directory.get(GROUP, teamId.toString());
    }

    private void refuseTaken(GroupDocument group, @Nullable UUID self) {
        rows.findByName(GROUP, "displayName", group.displayName())
                .filter(other -> !other.equals(self))
                .ifPresent(_ -> {
                    throw ScimRefusal.uniqueness("There is a group %s already.".formatted(group.displayName()));
                });
    }
}
