package io.doorstep.property.duplicate;

import io.doorstep.property.listing.Address;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An address in one spelling: «12 Elm Street, Apt. 4» and «12 ELM ST #4» are the same.
///
/// @param building street, number and place
/// @param unit the part of the building; absent where the address names none
record AddressKey(String building, @Nullable String unit) {

    private static final Set<String> UNIT_WORDS = Set.of("apt", "apartment", "unit", "suite", "ste", "flat", "no", "#");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("avenue", "ave"),
            Map.entry("av", "ave"),
            Map.entry("road", "rd"),
            Map.entry("drive", "dr"),
            Map.entry("lane", "ln"),
            Map.entry("boulevard", "blvd"),
            Map.entry("court", "ct"),
            Map.entry("place", "pl"),
            Map.entry("terrace", "ter"),
            Map.entry("square", "sq"),
            Map.entry("highway", "hwy"),
            Map.entry("parkway", "pkwy"),
            Map.entry("circle", "cir"),
            Map.entry("trail", "trl"),
            Map.entry("mount", "mt"),
            Map.entry("saint", "st"),
            Map.entry("north", "n"),
            Map.entry("south", "s"),
            Map.entry("east", "e"),
            Map.entry("west", "w"),
            Map.entry("northeast", "ne"),
            Map.entry("northwest", "nw"),
            Map.entry("southeast", "se"),
            Map.entry("southwest", "sw"));

    /// @return empty when it names no house: without a number, or without a place
    static Optional<AddressKey> of(Address address) {
        String place = place(address);
        if (address.line1() == null || place.isEmpty()) {
            return Optional.empty();
        }
        List<String> street = new ArrayList<>();
        String unit = null;
        boolean unitFollows = false;
        for (String word : words(address.line1())) {
            if (unitFollows) {
                unit = word;
                unitFollows = false;
            } else if (UNIT_WORDS.contains(word) && !street.isEmpty()) {
                unitFollows = true;
            } else {
                street.add(SHORT.getOrDefault(word, word));
            }
        }
        boolean hasNumber = street.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
        return hasNumber
                ? Optional.of(new AddressKey(String.join(" ", street) + " | " + place, unit))
                : Optional.empty();
    }

    /// The first five of a ZIP+4, since the rest is often left out.
    private static String place(Address address) {
        if (address.postalCode() != null) {
            String code = address.postalCode().replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
            return code.matches("\\d{9}") ? code.substring(0, 5) : code;
        }
        return address.city() == null ? "" : String.join(" ", words(address.city()));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("#", " # ")
                .replaceAll("[^\\p{L}\\d#]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" +"));
    }
}
