package io.doorstep.identity.membership.web;

import io.doorstep.identity.membership.MemberEdit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is absent stays as it is.
///
/// @param name as this organization writes it; empty is the account's own again
/// @param jobTitle empty takes it away
/// @param phone E.164; empty takes it away
record EditMemberRequest(
        @Size(max = 120) @Nullable String name,
        @Size(max = 120) @Nullable String jobTitle,

        @Pattern(regexp = "(\\+[1-9][0-9]{6,14})?", message = "must be a number such as +2348012345678") @Nullable
        String phone,

        @Size(min = 1, max = 10) @Nullable Set<@NotBlank @Size(max = 50) String> roles) {

    MemberEdit toEdit() {
        return new MemberEdit(name, jobTitle, phone, roles);
    }
}
