package io.doorstep.identity.provisioning.scim;

import org.jspecify.annotations.Nullable;

/// An attribute that somebody names, or a part of it.
///
/// @param extension the schema that it belongs to, when that is not the resource's own
public record AttributeRef(
        @Nullable String extension,
        ScimAttribute attribute,
        @Nullable ScimAttribute part) {

    /// What is compared: the part, where a part is named.
    public ScimAttribute leaf() {
        return part == null ? attribute : part;
    }
}
