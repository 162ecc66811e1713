package io.doorstep.property.media;

import io.doorstep.property.listing.ListingId;

/// Where something new goes: to which listing, behind which others.
record MediaPlace(MediaItemId item, ListingId listing, int position) {}
