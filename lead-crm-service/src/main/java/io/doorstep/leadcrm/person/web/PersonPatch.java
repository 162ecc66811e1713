package io.doorstep.leadcrm.person.web;

import static io.doorstep.leadcrm.person.web.PersonRequest.VISIBLE;

import io.doorstep.leadcrm.person.PersonEdit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a PATCH may change; absent fields stay, a list of addresses takes the place of the one before.
record PersonPatch(
        @Nullable @Size(max = 200) @Pattern(regexp = VISIBLE)
        String name,

        @Nullable @Size(max = 100) @Pattern(regexp = VISIBLE)
        String givenName,

        @Nullable @Size(max = 100) @Pattern(regexp = VISIBLE)
        String familyName,

        @Nullable @PastOrPresent LocalDate birthDate,
        @Nullable @Size(max = 10) List<@Valid AddressBody> addresses) {

    PersonEdit toEdit() {
        return new PersonEdit(
                name,
                givenName,
                familyName,
                birthDate,
                addresses == null
                        ? null
                        : addresses.stream().map(AddressBody::toAddress).toList());
    }
}
