package io.doorstep.property.search.commute;

import java.util.Optional;

/// Somebody who knows the roads.
interface RoadNetwork {

    /// @return nothing when it does not answer, or not with what can be searched in
    Optional<Reach> reach(Commute commute);
}
