package io.doorstep.leadcrm.person.web;

import io.doorstep.leadcrm.person.IdentityDraft;
import io.doorstep.leadcrm.person.IdentityKind;
import io.doorstep.leadcrm.person.PersonDetails;
import io.doorstep.leadcrm.person.PersonDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody who is to be added.
///
/// @param identities what the short lists cannot say: channels, the first choice, what is verified
record PersonRequest(
        @Nullable @Size(max = 200) @Pattern(regexp = VISIBLE)
        String name,

        @Nullable @Size(max = 100) @Pattern(regexp = VISIBLE)
        String givenName,

        @Nullable @Size(max = 100) @Pattern(regexp = VISIBLE)
        String familyName,

        @Nullable @PastOrPresent LocalDate birthDate,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 320) String> emails,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> phones,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> externalIds,
        @Nullable @Size(max = 20) List<@Valid IdentityRequest> identities,
        @Nullable @Size(max = 10) List<@Valid AddressBody> addresses) {

    /// Something other than blanks.
    static final String VISIBLE = ".*\\S.*";

    PersonDraft toDraft() {
        return new PersonDraft(
                new PersonDetails(name, givenName, familyName, birthDate),
                Stream.of(
                                drafts(IdentityKind.EMAIL, emails),
                                drafts(IdentityKind.PHONE, phones),
                                drafts(IdentityKind.EXTERNAL, externalIds),
                                Objects.requireNonNullElse(identities, List.<IdentityRequest>of()).stream()
                                        .map(IdentityRequest::toDraft))
                        .flatMap(drafts -> drafts)
                        .toList(),
                Objects.requireNonNullElse(addresses, List.<AddressBody>of()).stream()
                        .map(AddressBody::toAddress)
                        .toList());
    }

    private static Stream<IdentityDraft> drafts(IdentityKind kind, @Nullable List<String> values) {
        return Objects.requireNonNullElse(values, List.<String>of()).stream()
                .map(value -> new IdentityDraft(kind, value, false, false));
    }
}
