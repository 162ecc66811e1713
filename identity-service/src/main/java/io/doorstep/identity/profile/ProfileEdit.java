package io.doorstep.identity.profile;

import org.jspecify.annotations.Nullable;

/// What a person wants to say of oneself from now on; what is absent stays as it is.
///
/// @param phone E.164
/// @param locale BCP 47
/// @param timezone IANA
record ProfileEdit(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String jobTitle,
        @Nullable String locale,
        @Nullable String timezone) {}
