package io.doorstep.property.search.commute;

import io.doorstep.property.listing.Position;

/// A way that somebody goes again and again.
///
/// @param to work, or a school
/// @param minutes that it may take
public record Commute(Position to, TravelMode by, int minutes) {}
