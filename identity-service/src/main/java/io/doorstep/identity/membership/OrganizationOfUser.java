package io.doorstep.identity.membership;

import java.util.UUID;

/// An organization that a person is an active member of.
///
/// @param open false while it is suspended
public record OrganizationOfUser(UUID id, String slug, String name, boolean open) {}
