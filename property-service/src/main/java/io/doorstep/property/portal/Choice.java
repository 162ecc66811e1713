package io.doorstep.property.portal;

/// What somebody decided for one listing at one portal.
enum Choice {
    SHOW,
    WITHHOLD
}
