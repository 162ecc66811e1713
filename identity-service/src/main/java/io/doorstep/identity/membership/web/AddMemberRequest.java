package io.doorstep.identity.membership.web;

import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.NewMember;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record AddMemberRequest(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotEmpty @Size(max = 10) Set<@NotBlank @Size(max = 50) String> roles,
        @Size(min = 10, max = 128) @Nullable String password) {

    NewMember toNewMember() {
        return new NewMember(name.strip(), new EmailAddress(email), roles, password);
    }

    /// A record would print the password.
    @Override
    public String toString() {
        return "AddMemberRequest[roles=" + roles + "]";
    }
}
