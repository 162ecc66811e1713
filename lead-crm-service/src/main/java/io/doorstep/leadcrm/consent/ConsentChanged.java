package io.doorstep.leadcrm.consent;

import org.jspecify.annotations.Nullable;

/// Somebody gave a consent or took one back.
public record ConsentChanged(
        ConsentRecord entry,
        @Nullable String email,
        @Nullable String phone) {}
