package io.doorstep.notification.notification.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

record SavedSearchMatchedV1(String clientKind, UUID clientId, List<Search> searches, List<Listing> listings, int more) {

    /// Other clients get mails of campaign-service.
    boolean isForMember() {
        return clientKind.equals("MEMBER");
    }

    Map<String, ?> facts() {
        String names = searches.stream().map(Search::name).collect(Collectors.joining(", "));
        int count = listings.size() + more;
        return Map.of(
                "headline",
                count == 1 ? listings.getFirst().line() : count + " homes for «" + names + "»",
                "searches",
                names,
                "listings",
                listings.stream().map(Listing::line).toList(),
                "more",
                more == 0 ? "" : Integer.toString(more));
    }

    record Search(UUID id, String name) {}

    record Listing(String kind, UUID listingId, String title) {

        String line() {
            return switch (kind) {
                case "PRICE_REDUCED" -> "Price reduced: " + title;
                case "BACK_ON_MARKET" -> "Back on the market: " + title;
                default -> "New: " + title;
            };
        }
    }
}
