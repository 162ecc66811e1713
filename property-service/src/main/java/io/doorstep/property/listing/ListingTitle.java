package io.doorstep.property.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a title from the facts where nobody wrote one: «3 bed, 2.25 bath house in 98178».
final class ListingTitle {

    private ListingTitle() {}

    static String of(ListingFacts facts, ListingType type) {
        List<String> rooms = new ArrayList<>();
        if (facts.bedrooms() != null && facts.bedrooms() > 0) {
            rooms.add(facts.bedrooms() + " bed");
        }
        if (facts.bathrooms() != null && facts.bathrooms() > 0) {
            rooms.add(plain(facts.bathrooms()) + " bath");
        }
        String kind = type.words();
        String what = rooms.isEmpty() ? capital(kind) : String.join(", ", rooms) + " " + kind;
        @Nullable String place = facts.address().place();
        return place == null ? what : what + " in " + place;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
