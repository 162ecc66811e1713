package io.doorstep.identity.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Those who hold roles in the bound organization; who has members knows them.
public interface RoleHolders {

    /// Of each active member.
    Map<UUID, Rights> rightsOfAll();

    /// Whether somebody is a member, or invited to be one.
    boolean isMember(UUID userId);

    /// Which of the roles a member, an invited person or a team has; a role in use does not go.
    Set<String> heldRoles();
}
