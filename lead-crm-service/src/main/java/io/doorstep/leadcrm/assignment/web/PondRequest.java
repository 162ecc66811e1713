package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.PondDraft;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param memberIds who may claim from it; without any, all who can be given leads
/// @param claimWindowMinutes after how long a lead that nobody claimed is given to one of them; never when absent
record PondRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 500) List<@NotNull UUID> memberIds,
        @Nullable @Min(1) @Max(43_200) Integer claimWindowMinutes) {

    PondDraft toDraft() {
        return new PondDraft(name.strip(), Objects.requireNonNullElse(memberIds, List.of()), claimWindowMinutes);
    }
}
