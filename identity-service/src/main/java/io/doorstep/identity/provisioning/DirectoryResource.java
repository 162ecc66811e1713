package io.doorstep.identity.provisioning;

import io.doorstep.identity.provisioning.scim.ScimResourceType;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// A member or a team as a directory sees it.
///
/// @param version another one after each change
/// @param attributes all that is known of it, in SCIM's words
public record DirectoryResource(
        ScimResourceType type, UUID id, String version, Instant createdAt, Instant changedAt, ObjectNode attributes) {}
