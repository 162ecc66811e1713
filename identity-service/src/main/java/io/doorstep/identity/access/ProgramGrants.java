package io.doorstep.identity.access;

import static io.doorstep.identity.access.Permission.CONVERSATION_START;
import static io.doorstep.identity.access.Permission.CONVERSATION_TALK;
import static io.doorstep.identity.access.Permission.LEAD_CAPTURE;
import static io.doorstep.identity.access.Permission.PROPERTY_READ;
import static io.doorstep.identity.access.Permission.WEBHOOK_READ;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What those may do who have no role: the public, and our own services when they call each other.
public enum ProgramGrants {
    ANONYMOUS(LEAD_CAPTURE, CONVERSATION_START, PROPERTY_READ),
    VISITOR(CONVERSATION_TALK),
    GATEWAY,
    IDENTITY(WEBHOOK_READ),
    PROPERTY,
    LEAD_CRM,
    CAMPAIGN,
    BILLING,
    CHAT_AI(PROPERTY_READ),
    NOTIFICATION;

    private static final Set<ProgramGrants> PUBLIC = Set.of(ANONYMOUS, VISITOR);

    private final Set<Permission> permissions;

    ProgramGrants(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> grants() {
        return permissions.stream().map(Permission::key).collect(Collectors.toUnmodifiableSet());
    }

    /// @param name of an application, such as `chat-ai`
    public static Optional<ProgramGrants> findService(String name) {
        return Arrays.stream(values())
                .filter(program ->
                        !PUBLIC.contains(program) && program.applicationName().equals(name))
                .findFirst();
    }

    private String applicationName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
