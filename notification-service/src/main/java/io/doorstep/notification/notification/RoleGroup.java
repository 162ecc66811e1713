package io.doorstep.notification.notification;

import java.util.Set;

/// Which roles hear of what.
enum RoleGroup {
    OWNS_THE_BUSINESS(Set.of("owner")),
    RUNS_THE_BUSINESS(Set.of("owner", "admin")),
    SELLS(Set.of("owner", "admin", "agent")),
    ANSWERS_VISITORS(Set.of("owner", "admin", "agent", "handoff-agent"));

    private final Set<String> roles;

    RoleGroup(Set<String> roles) {
        this.roles = roles;
    }

    Set<String> roles() {
        return roles;
    }
}
