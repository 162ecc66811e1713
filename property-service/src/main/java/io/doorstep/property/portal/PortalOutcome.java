package io.doorstep.property.portal;

import java.util.UUID;

/// Every way in which keeping a portal can end.
sealed interface PortalOutcome {

    record Added(PortalView portal) implements PortalOutcome {}

    record Changed(PortalView portal) implements PortalOutcome {}

    record NoSuchPortal(UUID id) implements PortalOutcome {}

    record NameTaken(String name, UUID by) implements PortalOutcome {}

    /// @param most a business has so many at most
    record Full(int most) implements PortalOutcome {}
}
