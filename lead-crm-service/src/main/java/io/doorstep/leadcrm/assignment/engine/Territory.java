package io.doorstep.leadcrm.assignment.engine;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A part of the map.
///
/// @param postalCodes each covers all that begin with it: `1012` covers `101241`
/// @param cities however they are capitalized
public record Territory(List<String> postalCodes, List<String> cities) {

    public Territory {
        postalCodes = postalCodes.stream().map(Territory::plain).toList();
        cities = cities.stream().map(String::strip).toList();
    }

    boolean coversAny(List<Place> places) {
        return places.stream().anyMatch(this::covers);
    }

    private boolean covers(Place place) {
        return coversPostalCode(place.postalCode()) || coversCity(place.city());
    }

    private boolean coversPostalCode(@Nullable String code) {
        return code != null && postalCodes.stream().anyMatch(plain(code)::startsWith);
    }

    private boolean coversCity(@Nullable String city) {
        return city != null && cities.stream().anyMatch(city.strip()::equalsIgnoreCase);
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
