package io.doorstep.campaign.alert;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `saved-search.matched`, as far as a mail needs it.
record SavedSearchMatchedV1(
        String clientKind,
        UUID clientId,
        boolean askedByClient,
        List<Search> searches,
        List<Listing> listings,
        int more,
        String stopUrl) {

    /// Members are told by notification-service.
    boolean isForContact() {
        return clientKind.equals("PERSON");
    }

    record Search(String name) {}

    record Listing(
            String kind,
            String reference,
            String title,
            @Nullable Price price,
            @Nullable Price oldPrice) {}

    /// @param amount in minor units
    record Price(long amount, String currency) {}
}
