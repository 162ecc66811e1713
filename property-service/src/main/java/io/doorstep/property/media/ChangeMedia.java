package io.doorstep.property.media;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.media.MediaOutcome.Changed;
import io.doorstep.property.media.MediaOutcome.NoSuchItem;
import io.doorstep.property.media.MediaOutcome.NoSuchListing;
import io.doorstep.property.media.MediaOutcome.Outdated;
import io.doorstep.property.media.MediaOutcome.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is said of something, and where it stands among the others of its listing.
@Service
public class ChangeMedia {

    private final MediaItems items;
    private final ShownItems shown;

    ChangeMedia(MediaItems items, ShownItems shown) {
        this.items = items;
        this.shown = shown;
    }

    /// @param version the version that the change was made on
    /// @param position from 0; past the end is the end, absent leaves it where it is
    @Transactional
    public MediaOutcome change(
            ListingId listing, MediaItemId id, int version, MediaWords words, @Nullable Integer position) {
        if (!shown.hold(listing)) {
            return new NoSuchListing(listing);
        }
        List<MediaItem> all = new ArrayList<>(shown.list(listing));
        MediaItem item =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
        if (item == null) {
            return new NoSuchItem(id);
        }
        if (item.version() != version) {
            return new Outdated(item.version());
        }
        if ((item.kind() == MediaKind.TOUR) != (words.kind() == MediaKind.TOUR)) {
            return new Refused(new MediaRefusal(
                    "kind_not_possible", "A tour is a link, a picture or plan is a file: add it anew."));
        }
        item.say(words);
        if (position != null) {
            all.remove(item);
            all.add(Math.min(position, all.size()), item);
            for (int place = 0; place < all.size(); place++) {
                all.get(place).moveTo(place);
            }
        }
        shown.show(listing);
        return new Changed(items.find(id.value()).orElseThrow().view());
    }
}
