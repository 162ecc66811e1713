package io.doorstep.identity.access;

import static io.doorstep.identity.access.Permission.ANALYTICS_READ;
import static io.doorstep.identity.access.Permission.ASSIGNMENT_READ;
import static io.doorstep.identity.access.Permission.CONVERSATION_READ;
import static io.doorstep.identity.access.Permission.CONVERSATION_START;
import static io.doorstep.identity.access.Permission.CONVERSATION_TALK;
import static io.doorstep.identity.access.Permission.CONVERSATION_WRITE;
import static io.doorstep.identity.access.Permission.LEAD_READ;
import static io.doorstep.identity.access.Permission.LEAD_WRITE;
import static io.doorstep.identity.access.Permission.MEMBER_READ;
import static io.doorstep.identity.access.Permission.NOTIFICATION_READ;
import static io.doorstep.identity.access.Permission.NOTIFICATION_WRITE;
import static io.doorstep.identity.access.Permission.ORGANIZATION_READ;
import static io.doorstep.identity.access.Permission.PERSON_READ;
import static io.doorstep.identity.access.Permission.PERSON_WRITE;
import static io.doorstep.identity.access.Permission.PROPERTY_READ;
import static io.doorstep.identity.access.Permission.PROPERTY_WRITE;

import io.doorstep.kit.security.Scope;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The roles that every organization has and nobody can edit.
public enum BuiltInRole {
    OWNER("owner", "Everything, also who else is an owner", Permission.values()),
    ADMIN("admin", "Everything but the owners", Permission.values()),
    AGENT(
            "agent",
            "Sells: listings, leads and conversations",
            PROPERTY_READ,
            PROPERTY_WRITE,
            LEAD_READ,
            LEAD_WRITE,
            ASSIGNMENT_READ,
            PERSON_READ,
            PERSON_WRITE,
            CONVERSATION_READ,
            CONVERSATION_WRITE,
            NOTIFICATION_READ,
            NOTIFICATION_WRITE,
            ORGANIZATION_READ,
            MEMBER_READ),
    HANDOFF_AGENT(
            "handoff-agent",
            "Takes over conversations from the assistant",
            CONVERSATION_READ,
            CONVERSATION_WRITE,
            CONVERSATION_START,
            CONVERSATION_TALK,
            LEAD_READ,
            PROPERTY_READ,
            NOTIFICATION_READ,
            NOTIFICATION_WRITE),
    MARKETER("marketer", "Brings buyers and earns commissions", PROPERTY_READ, NOTIFICATION_READ, NOTIFICATION_WRITE),
    CLIENT("client", "Buys", PROPERTY_READ, NOTIFICATION_READ, NOTIFICATION_WRITE);

    private final String key;
    private final String description;
    private final Set<Permission> permissions;

    BuiltInRole(String key, String description, Permission... permissions) {
        this.key = key;
        this.description = description;
        this.permissions = Set.of(permissions);
    }

    public String key() {
        return key;
    }

    /// Buyers and affiliates work with the business, not in it.
    boolean takesSeat() {
        return switch (this) {
            case OWNER, ADMIN, AGENT, HANDOFF_AGENT -> true;
            case MARKETER, CLIENT -> false;
        };
    }

    public String description() {
        return description;
    }

    /// As a token carries them: `lead:read` reaches all, `session:read:own` the holder's own.
    public Set<String> grants() {
        return Grants.EVERYBODY.and(own()).texts();
    }

    /// An agent sees what the own leads add to the numbers.
    Grants own() {
        Grants all = Grants.toAll(permissions);
        return this == AGENT ? all.and(new Grants(Map.of(ANALYTICS_READ, Scope.OWN))) : all;
    }

    RoleDefinition definition() {
        return new RoleDefinition(key, description, true, null, own());
    }

    public static Optional<BuiltInRole> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
