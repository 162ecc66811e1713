package io.doorstep.identity.membership;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody to be added.
///
/// @param password given, the person is a member at once; absent, an invitation is made
public record NewMember(
        String name,
        EmailAddress email,
        Set<String> roles,
        @Nullable String password) {}
