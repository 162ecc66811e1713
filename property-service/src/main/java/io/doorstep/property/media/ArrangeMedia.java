package io.doorstep.property.media;

import io.doorstep.property.listing.ListingId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts some media of a listing first, in an order.
@Service
public class ArrangeMedia {

    private final ShownItems shown;

    ArrangeMedia(ShownItems shown) {
        this.shown = shown;
    }

    /// @param first those that are gone are passed over
    @Transactional
    public void arrange(ListingId listing, List<MediaItemId> first) {
        if (first.isEmpty() || !shown.hold(listing)) {
            return;
        }
        List<MediaItem> all = shown.list(listing).stream()
                .sorted(Comparator.comparingInt(item -> placeIn(first, item)))
                .toList();
        for (int place = 0; place < all.size(); place++) {
            all.get(place).moveTo(place);
        }
        shown.show(listing);
    }

    private static int placeIn(List<MediaItemId> first, MediaItem item) {
        int place = first.indexOf(item.id());
        return place < 0 ? first.size() : place;
    }
}
