package io.doorstep.property.importing;

import java.util.UUID;

/// A listing that stayed as it is when its import was undone, and why.
public record KeptListing(UUID listingId, String because) {}
