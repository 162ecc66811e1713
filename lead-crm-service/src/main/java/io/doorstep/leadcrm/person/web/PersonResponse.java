package io.doorstep.leadcrm.person.web;

import io.doorstep.leadcrm.person.Identity;
import io.doorstep.leadcrm.person.IdentityKind;
import io.doorstep.leadcrm.person.KnownPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param emails the first choice first, as are the phones
record PersonResponse(
        UUID id,
        @Nullable String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        List<String> emails,
        List<String> phones,
        List<String> externalIds,
        List<IdentityResponse> identities,
        List<AddressBody> addresses,
        Instant knownSince,
        Instant updatedAt) {

    static PersonResponse of(KnownPerson person) {
        return new PersonResponse(
                person.id(),
                person.name(),
                person.details().givenName(),
                person.details().familyName(),
                person.details().birthDate(),
                person.emails(),
                person.phones(),
                person.externalIds(),
                person.identities().stream().map(IdentityResponse::of).toList(),
                person.addresses().stream().map(AddressBody::of).toList(),
                person.knownSince(),
                person.updatedAt());
    }

    record IdentityResponse(
            UUID id,
            IdentityKind kind,
            String value,
            boolean primary,
            boolean verified,
            @Nullable Instant verifiedAt,
            String source,
            Instant since) {

        static IdentityResponse of(Identity identity) {
            return new IdentityResponse(
                    identity.id(),
                    identity.kind(),
                    identity.value(),
                    identity.primary(),
                    identity.verifiedAt() != null,
                    identity.verifiedAt(),
                    identity.source(),
                    identity.since());
        }
    }
}
