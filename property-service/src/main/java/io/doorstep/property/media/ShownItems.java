package io.doorstep.property.media;

import io.doorstep.property.listing.HoldListing;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ShowPictures;
import java.util.List;
import org.springframework.stereotype.Component;

/// The media of one listing in their order; whoever changes them holds the listing first, and shows them at last.
@Component
class ShownItems {

    private final MediaItems items;
    private final HoldListing holdListing;
    private final ShowPictures showPictures;

    ShownItems(MediaItems items, HoldListing holdListing, ShowPictures showPictures) {
        this.items = items;
        this.holdListing = holdListing;
        this.showPictures = showPictures;
    }

    /// @return whether there is such a listing
    boolean hold(ListingId listing) {
        return holdListing.hold(listing);
    }

    List<MediaItem> list(ListingId listing) {
        return items.listOf(listing.value());
    }

    /// Numbers them anew, as some may be gone.
    void show(ListingId listing) {
        List<MediaItem> all = list(listing);
        for (int place = 0; place < all.size(); place++) {
            all.get(place).moveTo(place);
        }
        items.flush();
        showPictures.show(
                listing,
                all.stream()
                        .filter(item -> item.state() == MediaState.READY)
                        .map(MediaItem::picture)
                        .toList());
    }
}
