package io.doorstep.leadcrm.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person with everything by which they are known, the first choice of each kind first.
public record KnownPerson(
        UUID id,
        int version,
        PersonDetails details,
        List<Identity> identities,
        List<PostalAddress> addresses,
        Instant knownSince,
        Instant updatedAt) {

    KnownPerson with(List<Identity> known, List<PostalAddress> homes) {
        return new KnownPerson(id, version, details, known, homes, knownSince, updatedAt);
    }

    public @Nullable String name() {
        return details.name();
    }

    public List<String> emails() {
        return values(IdentityKind.EMAIL);
    }

    public List<String> phones() {
        return values(IdentityKind.PHONE);
    }

    public List<String> externalIds() {
        return values(IdentityKind.EXTERNAL);
    }

    private List<String> values(IdentityKind kind) {
        return identities.stream()
                .filter(identity -> identity.kind() == kind)
                .map(Identity::value)
                .toList();
    }
}
