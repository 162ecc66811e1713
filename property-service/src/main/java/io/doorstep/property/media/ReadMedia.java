package io.doorstep.property.media;

import io.doorstep.property.listing.ListingId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the media of a listing, also what is not shown yet or never will be.
@Service
@Transactional(readOnly = true)
public class ReadMedia {

    private final MediaItems items;

    ReadMedia(MediaItems items) {
        this.items = items;
    }

    /// In their order.
    public List<MediaView> list(ListingId listing) {
        return items.listOf(listing.value()).stream().map(MediaItem::view).toList();
    }

    public Optional<MediaView> find(ListingId listing, MediaItemId id) {
        return items.find(id.value())
                .filter(item -> item.listing().equals(listing))
                .map(MediaItem::view);
    }
}
