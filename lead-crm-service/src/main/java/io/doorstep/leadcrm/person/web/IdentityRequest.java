package io.doorstep.leadcrm.person.web;

import io.doorstep.leadcrm.person.IdentityDraft;
import io.doorstep.leadcrm.person.IdentityKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param value as it is written; of a channel with its name before: `telegram:12345`
record IdentityRequest(
        @NotNull IdentityKind kind,
        @NotBlank @Size(max = 320) String value,
        @Nullable Boolean primary,
        @Nullable Boolean verified) {

    IdentityDraft toDraft() {
        return new IdentityDraft(kind, value, Boolean.TRUE.equals(primary), Boolean.TRUE.equals(verified));
    }
}
