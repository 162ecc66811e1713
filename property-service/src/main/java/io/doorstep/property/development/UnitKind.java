package io.doorstep.property.development;

/// What a part of a development is.
enum UnitKind {
    /// A piece of land.
    PLOT,
    /// A part of a building.
    UNIT
}
