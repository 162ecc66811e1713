package io.doorstep.property.portal;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Picture;
import java.util.List;

/// What of a listing's media is a picture of it.
final class Pictures {

    private Pictures() {}

    static List<Picture> of(ListingSnapshot listing) {
        return listing.media().stream()
                .filter(media -> media.kind() == null || media.kind().equals("image"))
                .toList();
    }
}
