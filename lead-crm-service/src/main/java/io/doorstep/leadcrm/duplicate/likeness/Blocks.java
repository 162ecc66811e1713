package io.doorstep.leadcrm.duplicate.likeness;

import io.doorstep.leadcrm.duplicate.likeness.Description.Address;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The keys under which somebody is looked up: who shares none of them with somebody is not compared with them.
public final class Blocks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Set<String> keys = new LinkedHashSet<>();

    private Blocks() {}

    public static Set<String> of(Description person) {
        var blocks = new Blocks();
        blocks.addNames(person);
        blocks.addBirthDate(person);
        person.addresses().forEach(address -> blocks.addAddress(person, address));
        person.phones().forEach(phone -> blocks.add("phone", PhoneTail.of(phone).digits()));
        person.emails().stream()
                .map(Mailbox::of)
                .filter(mailbox -> !mailbox.isRole())
                .forEach(mailbox -> blocks.add("mailbox", mailbox.name()));
        return blocks.keys;
    }

    /// In one order, so that swapped names meet.
    private void addNames(Description person) {
        if (person.givenName() != null && person.familyName() != null) {
            add("names", String.join(" ", new TreeSet<>(sounds(person))));
        }
    }

    private void addBirthDate(Description person) {
        if (person.birthDate() != null) {
            String day = DAY.format(person.birthDate());
            names(person).forEach(name -> add("birth", day, name.substring(0, 1)));
        }
    }

    private void addAddress(Description person, Address address) {
        StreetLine line = address.street() == null ? null : StreetLine.of(address.street());
        for (String sound : sounds(person)) {
            add("name-postal", sound, address.postalCode());
        }
        if (line != null) {
            if (person.familyName() != null) {
                add("name-street", Spelling.sound(person.familyName()), Spelling.sound(line.street()));
            }
            add("house", line.number(), address.postalCode());
        }
    }

    private static Stream<String> names(Description person) {
        return Stream.of(person.givenName(), person.familyName()).flatMap(Stream::ofNullable);
    }

    private static List<String> sounds(Description person) {
        return names(person).map(Spelling::sound).toList();
    }

    private void add(String kind, @Nullable String... parts) {
        for (String part : parts) {
            if (part == null || part.isEmpty()) {
                return;
            }
        }
        keys.add(kind + ':' + String.join(":", parts));
    }
}
