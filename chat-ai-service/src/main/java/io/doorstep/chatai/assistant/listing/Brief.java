package io.doorstep.chatai.assistant.listing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A listing as property-service tells it, as far as it is read here.
record Brief(
        UUID id,
        @Nullable String reference,
        @Nullable String title,
        @Nullable String text,
        @Nullable String type,
        @Nullable String purpose,
        @Nullable Money price,
        @Nullable Double bedrooms,
        @Nullable Double bathrooms,
        @Nullable Double livingArea,
        @Nullable Double lotArea,
        @Nullable Integer yearBuilt,
        @Nullable Address address,
        @Nullable List<String> features,
        @Nullable String description,
        @Nullable Picture picture,
        @Nullable List<Reason> reasons) {
    record Picture(String url) {}

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

    Listing listing() {
        return new Listing(
                id,
                reference,
                Objects.requireNonNullElse(title, reference == null ? "Home" : reference),
                text,
                description,
                type,
                purpose,
                price,
                bedrooms == null ? null : Integer.valueOf(bedrooms.intValue()),
                bathrooms,
                livingArea,
                lotArea,
                yearBuilt,
                address == null ? null : address.inOneLine(),
                features == null ? List.of() : features,
                picture == null ? null : picture.url(),
                reasons == null ? List.of() : reasons);
    }

    private static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(by));
    }
}
