package io.doorstep.identity.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param parent whose permissions the role has too
/// @param permissions its own, such as `lead:read` or `lead:read:team`
record RoleRequest(
        @NotBlank @Size(max = 300) String description,
        @Size(max = 50) @Nullable String parent,
        @NotNull @Size(max = 200) Set<@NotBlank @Size(max = 60) String> permissions) {

    RoleDraft toDraft() {
        return new RoleDraft(description.strip(), parent, permissions);
    }

    /// @param name by which the role is given; it stays
    record NewRole(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                    message = "must be small letters, digits and hyphens, such as branch-manager")
            String name,

            @NotBlank @Size(max = 300) String description,
            @Size(max = 50) @Nullable String parent,
            @NotNull @Size(max = 200) Set<@NotBlank @Size(max = 60) String> permissions) {

        RoleDraft toDraft() {
            return new RoleDraft(description.strip(), parent, permissions);
        }
    }
}
