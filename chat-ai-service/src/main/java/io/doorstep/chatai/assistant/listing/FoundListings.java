package io.doorstep.chatai.assistant.listing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Property-service's answer, as far as it is read here.
///
/// @param relaxed wishes that no listing fulfils and that were given up to find something near them
record FoundListings(
        List<Item> items,
        @Nullable Long total,
        @Nullable String nextCursor,
        @Nullable List<String> relaxed) {
    private static final int LONGEST_DESCRIPTION = 500;

    record Item(
            UUID id,
            @Nullable String reference,
            @Nullable String title,
            @Nullable String description,
            @Nullable String status,
            @Nullable Money price,
            @Nullable Double bedrooms,
            @Nullable Double bathrooms,
            @Nullable Double livingArea,
            @Nullable Double lotArea,
            @Nullable Integer yearBuilt,
            @Nullable Address address,
            @Nullable List<String> features) {
        Listing listing() {
            return new Listing(
                    id,
                    reference,
                    Objects.requireNonNullElse(title, reference == null ? "Home" : reference),
                    shortened(description),
                    status,
                    price,
                    bedrooms == null ? null : Integer.valueOf(bedrooms.intValue()),
                    bathrooms,
                    livingArea,
                    lotArea,
                    yearBuilt,
                    address == null ? null : address.inOneLine(),
                    features == null ? List.of() : features);
        }
    }

    record Address(
            @Nullable String line1,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode) {
        @Nullable
        String inOneLine() {
            var town = joined(" ", city, region, postalCode);
            var line = joined(", ", line1, town);
            return line.isEmpty() ? null : line;
        }
    }

    ListingHits.Found hits() {
        var listings = items.stream().map(Item::listing).toList();
        return new ListingHits.Found(
                listings, total == null ? listings.size() : total, nextCursor, relaxed == null || relaxed.isEmpty());
    }

    private static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(by));
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_DESCRIPTION
                ? text
                : text.substring(0, LONGEST_DESCRIPTION) + "…";
    }
}
