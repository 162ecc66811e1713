package io.doorstep.leadcrm.duplicate.likeness;

import io.doorstep.leadcrm.duplicate.likeness.Description.Address;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of a description whose common values say less than its rare ones.
public enum Trait {
    GIVEN_NAME("givenName", false, 0.005),
    FAMILY_NAME("familyName", false, 0.001),
    CITY("city", true, 0.002),
    REGION("region", true, 0.1),
    POSTAL_CODE("postalCode", true, 0.001),
    STREET("street", true, 0.000_05),
    BIRTH_DATE("birthDate", false, 0.000_04);

    private static final double EXPECTED_AS_IF_SEEN = 50;

    private final String part;
    private final boolean ofAddress;
    private final double expected;

    Trait(String part, boolean ofAddress, double expected) {
        this.part = part;
        this.ofAddress = ofAddress;
        this.expected = expected;
    }

    /// The part of a description, or of one of its addresses, that holds it.
    public String part() {
        return part;
    }

    public boolean isOfAddress() {
        return ofAddress;
    }

    /// The chance that somebody has a value: what was counted, and, while that is little, what is to be expected of
    /// a value of which we know nothing. Nothing is rarer than one of all.
    double chance(long ofThisValue, long ofAll) {
        double seen = (ofThisValue + EXPECTED_AS_IF_SEEN * expected) / (ofAll + EXPECTED_AS_IF_SEEN);
        return Math.max(seen, Math.min(expected, 1.0 / Math.max(1, ofAll)));
    }

    /// The values of somebody, each once.
    public static Map<Trait, Set<String>> of(Description person) {
        Map<Trait, Set<String>> values = new EnumMap<>(Trait.class);
        values.put(GIVEN_NAME, setOf(person.givenName()));
        values.put(FAMILY_NAME, setOf(person.familyName()));
        values.put(
                BIRTH_DATE,
                person.birthDate() == null
                        ? Set.of()
                        : Set.of(person.birthDate().toString()));
        values.put(CITY, of(person, Address::city));
        values.put(REGION, of(person, Address::region));
        values.put(POSTAL_CODE, of(person, Address::postalCode));
        values.put(STREET, of(person, Address::street));
        return values;
    }

    private static Set<String> of(Description person, Function<Address, @Nullable String> part) {
        return person.addresses().stream()
                .flatMap(address -> Stream.ofNullable(part.apply(address)))
                .collect(Collectors.toSet());
    }

    private static Set<String> setOf(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
