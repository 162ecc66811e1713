package io.doorstep.leadcrm.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds people whom we know already.
@Component
@Transactional(readOnly = true)
public class FindPerson {

    private final KnownPeople knownPeople;
    private final Identities identities;
    private final Regions regions;

    FindPerson(KnownPeople knownPeople, Identities identities, Regions regions) {
        this.knownPeople = knownPeople;
        this.identities = identities;
        this.regions = regions;
    }

    public Optional<KnownPerson> findById(UUID id) {
        return knownPeople.find(id);
    }

    /// Who somebody is now who was merged into another; the same person when they were not.
    public Optional<PersonId> findSurvivor(UUID id) {
        return knownPeople.findSurvivor(id).map(PersonId::new);
    }

    /// Under which ids there is something of a person: the own one, and those of people who were merged into them.
    public List<UUID> listIdsOf(UUID id) {
        return knownPeople.listWhoBecame(id);
    }

    /// Those that there are, by id.
    public Map<UUID, KnownPerson> findAllById(List<UUID> ids) {
        return knownPeople.listOf(ids).stream().collect(Collectors.toMap(KnownPerson::id, Function.identity()));
    }

    /// Finds the owner of an e-mail address or a phone number, however it is written.
    public Optional<PersonId> findByContact(String written) {
        return IdentityKey.read(written, regions.current())
                .flatMap(identities::findOwner)
                .map(PersonId::new);
    }

    /// Finds the owner of any key, however it is written.
    Optional<PersonId> findByKey(String written) {
        String region = regions.current();
        return Stream.of(IdentityKind.EMAIL, IdentityKind.PHONE, IdentityKind.CHANNEL, IdentityKind.EXTERNAL)
                .flatMap(kind -> IdentityKey.read(kind, written, region).stream())
                .flatMap(key -> identities.findOwner(key).stream())
                .findFirst()
                .map(PersonId::new);
    }

    /// Tells a contact from a name.
    public static boolean looksLikeContact(String written) {
        return written.contains("@")
                || written.chars().filter(Character::isDigit).count() >= 5;
    }
}
