package io.doorstep.leadcrm.enrichment;

import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonDetails;
import io.doorstep.leadcrm.person.PostalAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the provider gets to know to find somebody: the first e-mail address, the first phone number, the name, and
/// where the person lives. A date of birth is not handed on.
///
/// @param parameters by the names that the provider gives them
record Question(Map<String, String> parameters) {

    private static final List<String> PLACES = List.of("locality", "region", "postal_code", "country");

    /// @return nothing when too little is known for the provider to look
    static Optional<Question> about(KnownPerson person) {
        Map<String, String> known = new LinkedHashMap<>();
        put(known, "email", person.emails().stream().findFirst().orElse(null));
        put(known, "phone", person.phones().stream().findFirst().orElse(null));
        putName(known, person.details());
        person.addresses().stream().findFirst().ifPresent(home -> putPlace(known, home));
        boolean isKnownByContact = known.containsKey("email") || known.containsKey("phone");
        boolean isKnownByName =
                known.containsKey("last_name") || known.getOrDefault("name", "").contains(" ");
        boolean isKnownByPlace = PLACES.stream().anyMatch(known::containsKey);
        return isKnownByContact || (isKnownByName && isKnownByPlace)
                ? Optional.of(new Question(known))
                : Optional.empty();
    }

    private static void putName(Map<String, String> known, PersonDetails details) {
        if (details.givenName() != null && details.familyName() != null) {
            put(known, "first_name", details.givenName());
            put(known, "last_name", details.familyName());
        } else {
            put(known, "name", details.wholeName());
        }
    }

    /// Without a country a postal code is taken for one of the United States.
    private static void putPlace(Map<String, String> known, PostalAddress home) {
        put(known, "locality", home.city());
        put(known, "region", home.region());
        if (home.country() != null) {
            put(known, "postal_code", home.postalCode());
            put(known, "country", Locale.of("", home.country()).getDisplayCountry(Locale.ENGLISH));
        }
    }

    private static void put(Map<String, String> known, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(name, value.strip());
        }
    }

    @Override
    public String toString() {
        return "Question by " + parameters.keySet();
    }
}
