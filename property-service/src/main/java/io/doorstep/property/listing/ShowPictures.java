package io.doorstep.property.listing;

import io.doorstep.property.listing.ListingEvent.ListingUpdated;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts the pictures of a listing beside its facts, so that whoever reads many listings needs to ask nobody else.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ShowPictures {

    private final Listings listings;
    private final ListingNews news;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ShowPictures(Listings listings, ListingNews news, ApplicationEventPublisher events, InstantSource clock) {
        this.listings = listings;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /// Of a listing that is held, see [HoldListing].
    public void show(ListingId id, List<Picture> pictures) {
        Listing listing = listings.findAndHold(id.value()).orElseThrow();
        if (listing.pictures().equals(pictures)) {
            return;
        }
        listing.show(pictures, clock.instant());
        events.publishEvent(new ListingUpdated(listings.saveAndFlush(listing).snapshot()));
        news.tellWritten();
    }
}
