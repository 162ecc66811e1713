package io.doorstep.identity.onboarding;

import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.NewMember;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody to be invited, as far as it is filled in.
record Invitee(
        @Size(max = 120) @Nullable String name,
        @Email @Size(max = 254) @Nullable String email,
        @Size(max = 10) @Nullable Set<@NotBlank @Size(max = 50) String> roles) {

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (name == null || name.isBlank()) {
            missing.add("name");
        }
        if (email == null || email.isBlank()) {
            missing.add("email");
        }
        if (roles == null || roles.isEmpty()) {
            missing.add("roles");
        }
        return missing;
    }

    NewMember toNewMember() {
        return new NewMember(
                Objects.requireNonNull(name).strip(),
                new EmailAddress(Objects.requireNonNull(email)),
                Objects.requireNonNull(roles),
                null);
    }
}
