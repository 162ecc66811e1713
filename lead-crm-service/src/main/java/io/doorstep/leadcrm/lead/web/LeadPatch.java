package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.LeadEdit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a PATCH may change; absent fields stay.
///
/// @param stageReason why it moves; some stages ask for it
record LeadPatch(
        @Nullable @Size(max = 200) @Pattern(regexp = ".*\\S.*", message = "must not be blank")
        String name,

        @Nullable @Size(max = 40) String pipeline,
        @Nullable @Size(max = 40) String stage,

        @Nullable @Size(max = 500) @Pattern(regexp = ".*\\S.*", message = "must not be blank")
        String stageReason,

        @Nullable UUID assigneeId,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 50) String> tags,
        @Nullable @Size(max = 50) List<@NotNull UUID> propertyIds) {

    LeadEdit toEdit() {
        return new LeadEdit(
                name == null ? null : name.strip(), pipeline, stage, stageReason, assigneeId, tags, propertyIds);
    }
}
