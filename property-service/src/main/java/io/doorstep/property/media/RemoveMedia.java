package io.doorstep.property.media;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.media.MediaOutcome.Changed;
import io.doorstep.property.media.MediaOutcome.NoSuchItem;
import io.doorstep.property.media.MediaOutcome.NoSuchListing;
import io.doorstep.property.media.MediaOutcome.Outdated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes something away for good, its files too.
@Service
public class RemoveMedia {

    private final MediaItems items;
    private final ShownItems shown;
    private final ClearMedia clearMedia;

    RemoveMedia(MediaItems items, ShownItems shown, ClearMedia clearMedia) {
        this.items = items;
        this.shown = shown;
        this.clearMedia = clearMedia;
    }

    /// @param version the version that was meant; null for whichever it is
    @Transactional
    public MediaOutcome remove(ListingId listing, MediaItemId id, @Nullable Integer version) {
        if (!shown.hold(listing)) {
            return new NoSuchListing(listing);
        }
        MediaItem item = items.find(id.value())
                .filter(found -> found.listing().equals(listing))
                .orElse(null);
        if (item == null) {
            return new NoSuchItem(id);
        }
        if (version != null && item.version() != version) {
            return new Outdated(item.version());
        }
        MediaView last = item.view();
        items.delete(item);
        shown.show(listing);
        clearMedia.clearSoon(listing, id);
        return new Changed(last);
    }
}
