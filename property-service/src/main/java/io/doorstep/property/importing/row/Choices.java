package io.doorstep.property.importing.row;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words that other systems have for our types, purposes and states.
final class Choices {

    private static final Map<String, Enum<?>> WORDS = new HashMap<>();

    static {
        say(
                ListingType.HOUSE,
                "house home singlefamily singlefamilyresidence singlefamilyhome detached detachedhouse bungalow cottage residential");
        say(ListingType.APARTMENT, "apartment flat condo condominium unit studio penthouse coop entirehomeapt");
        say(ListingType.TOWNHOUSE, "townhouse townhome terraced terracedhouse rowhouse");
        say(ListingType.VILLA, "villa mansion");
        say(ListingType.ROOM, "room privateroom sharedroom");
        say(ListingType.LAND, "land lot plot parcel vacantland");
        say(ListingType.COMMERCIAL, "commercial office retail shop warehouse industrial");
        say(ListingPurpose.SALE, "sale forsale sell buy");
        say(ListingPurpose.RENT, "rent forrent rental lease let tolet");
        say(ListingStatus.PUBLISHED, "active published live available forsale forrent onmarket");
        say(ListingStatus.DRAFT, "draft new comingsoon");
        say(ListingStatus.UNDER_OFFER, "underoffer pending undercontract contingent sstc");
        say(ListingStatus.SOLD, "sold closed let rented");
        say(ListingStatus.ARCHIVED, "archived withdrawn expired cancelled canceled offmarket inactive");
    }

    private Choices() {}

    static <E extends Enum<E>> Optional<E> read(String text, Class<E> type) {
        String bare = bare(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> bare(value.name()).equals(bare))
                .findFirst()
                .or(() -> Optional.ofNullable(WORDS.get(type.getSimpleName() + bare))
                        .map(type::cast));
    }

    private static void say(Enum<?> value, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(value.getDeclaringClass().getSimpleName() + word, value);
        }
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
