package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.person.IdentityDraft;
import io.doorstep.leadcrm.person.IdentityKind;
import io.doorstep.leadcrm.person.PersonDetails;
import io.doorstep.leadcrm.person.PersonDraft;
import io.doorstep.leadcrm.person.PostalAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody who is about to be added.
record CheckRequest(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 100) String givenName,
        @Nullable @Size(max = 100) String familyName,
        @Nullable LocalDate birthDate,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 320) String> emails,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> phones,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> externalIds,
        @Nullable @Size(max = 10) List<@Valid Home> addresses) {

    PersonDraft toDraft() {
        return new PersonDraft(
                new PersonDetails(name, givenName, familyName, birthDate),
                Stream.of(
                                drafts(IdentityKind.EMAIL, emails),
                                drafts(IdentityKind.PHONE, phones),
                                drafts(IdentityKind.EXTERNAL, externalIds))
                        .flatMap(drafts -> drafts)
                        .toList(),
                Objects.requireNonNullElse(addresses, List.<Home>of()).stream()
                        .map(Home::toAddress)
                        .toList());
    }

    private static Stream<IdentityDraft> drafts(IdentityKind kind, @Nullable List<String> values) {
        return Objects.requireNonNullElse(values, List.<String>of()).stream()
                .map(value -> new IdentityDraft(kind, value, false, false));
    }

    /// Where they live.
    record Home(
            @Nullable @Size(max = 200) String line1,
            @Nullable @Size(max = 100) String city,
            @Nullable @Size(max = 100) String region,
            @Nullable @Size(max = 20) String postalCode,
            @Nullable @Size(max = 2) String country) {

        PostalAddress toAddress() {
            return new PostalAddress(line1, city, region, postalCode, country);
        }
    }
}
