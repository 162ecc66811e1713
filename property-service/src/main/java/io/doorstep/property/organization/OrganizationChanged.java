package io.doorstep.property.organization;

import org.jspecify.annotations.Nullable;

/// The bound business speaks or lives otherwise than before, told inside this service in the transaction that keeps it.
///
/// @param before absent when nothing was known of it
public record OrganizationChanged(@Nullable OrganizationProfile before, OrganizationProfile after) {}
