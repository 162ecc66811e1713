package io.doorstep.identity.profile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as the person oneself may see it.
///
/// @param version 0 until something was said
record ProfileView(
        UUID userId,
        int version,
        String name,
        String email,
        @Nullable String phone,
        @Nullable String jobTitle,
        @Nullable String locale,
        @Nullable String timezone) {}
