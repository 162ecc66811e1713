package io.doorstep.identity.access;

import java.util.Set;

/// What a member is and may do, everything inherited included; a token carries it.
///
/// @param roles the own ones, those of the teams, and all that these inherit from
public record Rights(Set<String> roles, Grants grants) {

    public boolean isOwner() {
        return roles.contains(BuiltInRole.OWNER.key());
    }

    /// Whether the holder takes one of the seats of the plan; any role beyond a buyer's or an affiliate's does.
    public boolean takeSeat() {
        return isSeat(roles);
    }

    /// @param roles everything inherited included
    public static boolean isSeat(Set<String> roles) {
        return roles.isEmpty()
                || roles.stream().anyMatch(role -> BuiltInRole.find(role)
                        .map(BuiltInRole::takesSeat)
                        .orElse(true));
    }

    /// Whether nothing of the other is missing here.
    boolean reachAsFarAs(Rights other) {
        return grants.cover(other.grants) && (isOwner() || !other.isOwner());
    }
}
