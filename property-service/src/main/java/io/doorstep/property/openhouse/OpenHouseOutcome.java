package io.doorstep.property.openhouse;

import java.util.UUID;

/// Every way in which keeping an open house can end.
sealed interface OpenHouseOutcome {

    record Kept(OpenHouseView openHouse) implements OpenHouseOutcome {}

    record NoSuchListing(UUID id) implements OpenHouseOutcome {}

    record NoSuchOpenHouse(UUID id) implements OpenHouseOutcome {}

    /// The home is open at that time already.
    record Overlaps() implements OpenHouseOutcome {}

    /// It would be over before it was made known.
    record Past() implements OpenHouseOutcome {}

    /// @param most a listing has so many at most
    record Full(int most) implements OpenHouseOutcome {}
}
