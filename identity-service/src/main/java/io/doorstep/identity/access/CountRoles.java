package io.doorstep.identity.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts the roles of the bound organization.
@Component
public class CountRoles {

    private final CustomRoles roles;

    CountRoles(CustomRoles roles) {
        this.roles = roles;
    }

    @Transactional(readOnly = true)
    public RoleCounts count() {
        return new RoleCounts(BuiltInRole.values().length, roles.count());
    }

    /// @param builtIn that every organization has
    /// @param custom of its own making
    public record RoleCounts(long builtIn, long custom) {}
}
