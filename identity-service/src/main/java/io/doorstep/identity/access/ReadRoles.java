package io.doorstep.identity.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the roles of the bound organization.
@Component
public class ReadRoles {

    private final CustomRoles roles;

    ReadRoles(CustomRoles roles) {
        this.roles = roles;
    }

    @Transactional(readOnly = true)
    public RoleBook read() {
        return RoleBook.of(roles.findAllByOrderByName().stream()
                .map(CustomRole::definition)
                .toList());
    }
}
