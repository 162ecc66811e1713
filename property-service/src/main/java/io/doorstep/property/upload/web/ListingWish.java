package io.doorstep.property.upload.web;

import io.doorstep.property.listing.ListingStatus;
import org.jspecify.annotations.Nullable;

/// As what a draft becomes a listing.
///
/// @param status `DRAFT` unless told, or `PUBLISHED`
record ListingWish(@Nullable ListingStatus status) {

    static ListingStatus of(@Nullable ListingWish wish) {
        return wish == null || wish.status() == null ? ListingStatus.DRAFT : wish.status();
    }
}
