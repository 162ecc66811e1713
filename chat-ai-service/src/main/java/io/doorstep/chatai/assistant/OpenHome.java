package io.doorstep.chatai.assistant;

import io.doorstep.chatai.assistant.listing.HomeLookup;
import io.doorstep.chatai.assistant.listing.ListingSearch;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Looks at the home that a visitor comes for, so that a talk about it can begin.
@Component
public class OpenHome {
    private final ListingSearch listings;

    OpenHome(ListingSearch listings) {
        this.listings = listings;
    }

    /// Asks property-service: never called in a transaction.
    public OpenHomeOutcome open(UUID propertyId) {
        return switch (listings.find(propertyId, 0)) {
            case HomeLookup.Found(var home) ->
                new OpenHomeOutcome.Opened(
                        new Subject(Citation.of(home.listing()), DialogueState.about(home.listing())));
            case HomeLookup.NoSuchHome _ -> new OpenHomeOutcome.NoSuchHome();
            case HomeLookup.Unavailable _ -> new OpenHomeOutcome.Unavailable();
        };
    }
}
