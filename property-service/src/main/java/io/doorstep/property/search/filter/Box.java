package io.doorstep.property.search.filter;

import io.doorstep.property.listing.Position;

/// Between two corners; west may be greater than east across the date line.
public record Box(Position southWest, Position northEast) {}
