package io.doorstep.identity.membership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's account.
///
/// @param lastOrganization where the person was signed in last
public record UserView(
        UUID id, String email, String name, @Nullable UUID lastOrganization) {}
