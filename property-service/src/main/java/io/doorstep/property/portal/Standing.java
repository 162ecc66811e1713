package io.doorstep.property.portal;

/// Where a listing stands at a portal.
enum Standing {
    /// The portal is given it.
    SHOWN,
    /// Nobody chose it, or somebody withheld it.
    WITHHELD,
    /// The portal wants more of it than is there.
    INCOMPLETE,
    /// It is not published, or offered in another way than the portal's.
    NOT_OFFERED,
    /// The portal is given nothing.
    PAUSED
}
