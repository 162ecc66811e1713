package io.doorstep.property.upload.web;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import java.util.UUID;

/// The listing that an upload has become.
record MadeResponse(UUID listingId, UUID uploadId, String reference, String title, ListingStatus status, String href) {

    static MadeResponse of(ListingSnapshot listing, UUID upload) {
        return new MadeResponse(
                listing.id().value(),
                upload,
                listing.reference(),
                listing.title(),
                listing.status(),
                href(listing.id()));
    }

    static String href(Object listing) {
        return "/api/v1/properties/" + listing;
    }
}
