package io.doorstep.identity.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All roles of an organization: the one place that says what roles allow together. A role allows what its parent
/// allows, and its own; of several the further reaching counts; an unknown one allows nothing.
public final class RoleBook {

    private final Map<String, RoleDefinition> roles = new LinkedHashMap<>();

    private RoleBook(Collection<RoleDefinition> custom) {
        Arrays.stream(BuiltInRole.values()).map(BuiltInRole::definition).forEach(role -> roles.put(role.name(), role));
        custom.forEach(role -> roles.putIfAbsent(role.name(), role));
    }

    static RoleBook of(Collection<RoleDefinition> custom) {
        return new RoleBook(custom);
    }

    List<RoleDefinition> all() {
        return List.copyOf(roles.values());
    }

    public Optional<RoleDefinition> find(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    /// The known ones of the given roles, and all that they inherit from.
    public Set<String> withAncestors(Collection<String> given) {
        Set<String> line = new TreeSet<>();
        given.forEach(role -> climb(role, line));
        return line;
    }

    public Grants grantsOf(Collection<String> given) {
        return withAncestors(given).stream()
                .flatMap(role -> find(role).stream())
                .map(RoleDefinition::own)
                .reduce(Grants::and)
                .map(Grants.EVERYBODY::and)
                .orElse(Grants.NONE);
    }

    /// Whether the role would inherit from itself under that parent.
    boolean wouldCircle(String role, String parent) {
        return role.equals(parent) || withAncestors(Set.of(parent)).contains(role);
    }

    boolean hasHeirs(String role) {
        return roles.values().stream().anyMatch(other -> role.equals(other.parent()));
    }

    /// Ends at what was seen before, so that even a circle in the table is walked once.
    private void climb(String role, Set<String> seen) {
        RoleDefinition known = roles.get(role);
        if (known != null && seen.add(role) && known.parent() != null) {
            climb(known.parent(), seen);
        }
    }
}
