package io.doorstep.identity.membership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which members a list shows; what is absent does not narrow it.
///
/// @param text stands in the name or the e-mail address
/// @param role given to the member directly
/// @param team that the member is in
public record MemberFilter(
        @Nullable MemberStatus status,
        @Nullable String role,
        @Nullable String text,
        @Nullable UUID team) {}
