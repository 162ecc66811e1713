package io.doorstep.identity.access;

import java.util.Set;

/// What a member is and may do, everything inherited included; a token carries it.
///
/// @param roles the own ones, those of the teams, and all that these inherit from
public record Rights(Set<String> roles, Grants grants) {

    public boolean isOwner() {
        return roles.contains(BuiltInRole.OWNER.key());
    }

    /// Whether nothing of the other is missing here.
    boolean reachAsFarAs(Rights other) {
        return grants.cover(other.grants) && (isOwner() || !other.isOwner());
    }
}
