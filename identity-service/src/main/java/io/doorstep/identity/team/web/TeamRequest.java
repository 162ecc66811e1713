package io.doorstep.identity.team.web;

import io.doorstep.identity.team.TeamDraft;
import io.doorstep.identity.team.TeamKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param parentId what it stands below; absent at the top
/// @param roles that everybody in it has; none when absent
record TeamRequest(
        @NotBlank @Size(max = 120) String name,
        @Nullable UUID parentId,
        @Size(max = 10) @Nullable Set<@NotBlank @Size(max = 50) String> roles) {

    TeamDraft toDraft() {
        return new TeamDraft(name.strip(), parentId, roles == null ? Set.of() : roles);
    }

    /// @param kind stays as it is
    record NewTeam(
            @NotNull TeamKind kind,
            @NotBlank @Size(max = 120) String name,
            @Nullable UUID parentId,
            @Size(max = 10) @Nullable Set<@NotBlank @Size(max = 50) String> roles) {

        TeamDraft toDraft() {
            return new TeamRequest(name, parentId, roles).toDraft();
        }
    }
}
