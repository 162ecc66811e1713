package io.doorstep.identity.team;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All departments and teams of an organization, one below the other.
final class TeamTree {

    private final Map<UUID, Node> nodes;

    TeamTree(Collection<Node> nodes) {
        this.nodes = nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
    }

    /// What a team's members have: its roles and those of all above it.
    Set<String> rolesOf(UUID team) {
        return lineOf(team).stream()
                .flatMap(node -> node.roles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> allRoles() {
        return nodes.values().stream().flatMap(node -> node.roles().stream()).collect(Collectors.toSet());
    }

    /// Whether the team would stand below itself.
    boolean wouldCircle(UUID team, UUID parent) {
        return lineOf(parent).stream().anyMatch(node -> node.id().equals(team));
    }

    /// The team and all above it. Ends at what was seen before, so that even a circle in the table is walked once.
    private Set<Node> lineOf(UUID team) {
        Set<Node> line = new LinkedHashSet<>();
        Node node = nodes.get(team);
        while (node != null && line.add(node)) {
            UUID parent = node.parent();
            node = parent == null ? null : nodes.get(parent);
        }
        return line;
    }

    /// One of them.
    record Node(UUID id, @Nullable UUID parent, Set<String> roles) {}
}
