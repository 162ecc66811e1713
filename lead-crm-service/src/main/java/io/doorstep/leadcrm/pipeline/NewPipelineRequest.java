package io.doorstep.leadcrm.pipeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/// A pipeline that is to be made.
///
/// @param key what leads and programs call it; it stays
/// @param takesNewLeads whether leads begin here, in place of where they began before
record NewPipelineRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "must be small letters, digits and -")
        String key,

        @NotBlank @Size(max = 60) String name,
        boolean takesNewLeads,
        @NotEmpty @Size(max = 40) List<@Valid @NotNull StageBody> stages) {

    PipelineDraft toDraft() {
        return new PipelineRequest(name, takesNewLeads, stages, Map.of()).toDraft(key);
    }
}
