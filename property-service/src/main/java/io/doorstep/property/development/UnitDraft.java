package io.doorstep.property.development;

import io.doorstep.property.listing.Money;
import org.jspecify.annotations.Nullable;

/// What is said of a unit.
///
/// @param code how it is called, unique within its development
/// @param phase of the building
/// @param area square metres
record UnitDraft(
        String code,
        UnitKind kind,
        String phase,
        @Nullable Integer floor,
        @Nullable Integer bedrooms,
        @Nullable Double area,
        Money price) {}
