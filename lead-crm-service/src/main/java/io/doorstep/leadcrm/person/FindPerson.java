package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.IdentityKey.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds people whom we know already.
@Component
@Transactional(readOnly = true)
public class FindPerson {

    private final People people;
    private final Identities identities;
    private final Regions regions;

    FindPerson(People people, Identities identities, Regions regions) {
        this.people = people;
        this.identities = identities;
        this.regions = regions;
    }

    public Optional<KnownPerson> findById(UUID id) {
        return people.findById(id).map(this::describe);
    }

    /// Finds the owner of an e-mail address or a phone number, however it is written.
    public Optional<PersonId> findByContact(String written) {
        return IdentityKey.read(written, regions.current())
                .flatMap(identities::findOwner)
                .map(PersonId::new);
    }

    /// Tells a contact from a name.
    public static boolean looksLikeContact(String written) {
        return written.contains("@")
                || written.chars().filter(Character::isDigit).count() >= 5;
    }

    private KnownPerson describe(Person person) {
        List<IdentityKey> keys = identities.listOf(person.id());
        return new KnownPerson(
                person.id(), person.name(), values(keys, Kind.EMAIL), values(keys, Kind.PHONE), person.createdAt());
    }

    private static List<String> values(List<IdentityKey> keys, Kind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(IdentityKey::value)
                .toList();
    }

    /// A person with every contact that we have.
    public record KnownPerson(
            UUID id, @Nullable String name, List<String> emails, List<String> phones, Instant knownSince) {}
}
