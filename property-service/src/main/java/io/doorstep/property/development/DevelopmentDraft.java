package io.doorstep.property.development;

import io.doorstep.property.listing.Address;
import org.jspecify.annotations.Nullable;

/// What is said of a development.
record DevelopmentDraft(String name, @Nullable String description, Address address, InstalmentPlan plan) {}
