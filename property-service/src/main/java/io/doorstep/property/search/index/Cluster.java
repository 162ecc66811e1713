package io.doorstep.property.search.index;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Box;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Listings that stand in the same cell of a map.
///
/// @param center the middle of where they stand
/// @param box all that they span
/// @param listing the one, where there is only one
public record Cluster(
        long count, Position center, Box box, @Nullable UUID listing) {}
