package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.AddOutcome.Known;
import io.doorstep.leadcrm.person.ReadIdentities.Reading;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds whom any of some keys belongs to.
@Component
@Transactional(readOnly = true)
public class LookUpKeys {

    private final ReadIdentities readIdentities;
    private final Identities identities;

    LookUpKeys(ReadIdentities readIdentities, Identities identities) {
        this.readIdentities = readIdentities;
        this.identities = identities;
    }

    public KeysGiven lookUp(List<IdentityDraft> drafts) {
        List<IdentityKey> keys = readIdentities.read(drafts).keys();
        return new KeysGiven(values(keys, IdentityKind.EMAIL), values(keys, IdentityKind.PHONE), findOwner(keys));
    }

    Optional<Known> findOwner(Reading reading) {
        return findOwner(reading.keys());
    }

    private Optional<Known> findOwner(List<IdentityKey> keys) {
        return keys.stream()
                .flatMap(key ->
                        identities.findOwner(key).map(owner -> new Known(new PersonId(owner), key.value())).stream())
                .findFirst();
    }

    private static List<String> values(List<IdentityKey> keys, IdentityKind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(IdentityKey::value)
                .toList();
    }

    /// What could be read, in the spelling that is compared, and who has any of it.
    public record KeysGiven(List<String> emails, List<String> phones, Optional<Known> owner) {}
}
