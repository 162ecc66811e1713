package io.doorstep.property.search.commute;

import io.doorstep.property.listing.Position;
import java.util.List;

/// From where a commute takes no longer than it may.
///
/// @param ring whose last corner is its first
public record Reach(List<Position> ring, Basis basis) {

    /// More are not searched in.
    public static final int MOST_CORNERS = 500;

    /// By what it is known.
    public enum Basis {
        ROADS,
        /// As the crow flies, at the usual pace through a town, where nobody knows the roads.
        STRAIGHT_LINE
    }

    public Reach {
        ring = List.copyOf(ring);
    }
}
