package io.doorstep.identity.provisioning;

import io.doorstep.identity.provisioning.scim.ScimRefusal;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A group in the directory's words.
record GroupDocument(ObjectNode attributes) {

    private static final int LONGEST_NAME = 120;

    /// @throws ScimRefusal when a group cannot be so
    GroupDocument {
        String name = attributes.path("displayName").asString("").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw ScimRefusal.invalidValue(
                    "displayName is needed, with at most %d characters.".formatted(LONGEST_NAME));
        }
    }

    String displayName() {
        return attributes.path("displayName").asString("").strip();
    }

    @Nullable
    String externalId() {
        return attributes.path("externalId").asString(null);
    }

    Set<UUID> members() {
        return attributes
                .path("members")
                .valueStream()
                .map(member -> idOf(member.path("value").asString("")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ScimRefusal.invalidValue("There is no user %s to be a member.".formatted(text));
        }
    }
}
