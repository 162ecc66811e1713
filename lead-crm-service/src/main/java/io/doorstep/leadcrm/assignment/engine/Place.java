package io.doorstep.leadcrm.assignment.engine;

import org.jspecify.annotations.Nullable;

/// Where somebody is at home.
public record Place(@Nullable String postalCode, @Nullable String city) {}
