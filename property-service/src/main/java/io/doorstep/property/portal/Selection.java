package io.doorstep.property.portal;

/// Which of the published listings a portal is given.
enum Selection {
    /// All but those that are withheld.
    ALL,
    /// Those alone that were chosen.
    CHOSEN
}
