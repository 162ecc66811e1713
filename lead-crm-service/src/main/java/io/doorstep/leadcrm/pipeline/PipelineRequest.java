package io.doorstep.leadcrm.pipeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A pipeline as it is to be.
///
/// @param takesNewLeads whether leads begin here, in place of where they began before
/// @param successors by the key of a stage that is to go: the stage where its leads go on
record PipelineRequest(
        @NotBlank @Size(max = 60) String name,
        boolean takesNewLeads,
        @NotEmpty @Size(max = 40) List<@Valid @NotNull StageBody> stages,
        @Nullable @Size(max = 40) Map<@NotBlank @Size(max = 40) String, @NotBlank @Size(max = 40) String> successors) {

    PipelineDraft toDraft(String key) {
        return new PipelineDraft(
                key,
                name.strip(),
                takesNewLeads,
                stages.stream().map(StageBody::toStage).toList(),
                Objects.requireNonNullElse(successors, Map.of()));
    }
}
