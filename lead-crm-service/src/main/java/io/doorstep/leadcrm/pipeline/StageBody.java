package io.doorstep.leadcrm.pipeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A stage as it is written and read.
///
/// @param next the keys of the stages that may follow
/// @param requires what must be known of a lead that enters
/// @param automations what is done when a lead has entered
record StageBody(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "must be capitals, digits and _")
        String key,

        @NotBlank @Size(max = 60) String name,
        @NotNull StageKind kind,

        @Nullable @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "must be a colour such as #1d9a6c")
        String colour,

        @Nullable @Size(max = 40) List<@NotBlank @Size(max = 40) String> next,
        @Nullable Set<@NotNull Requirement> requires,
        @Nullable @Size(max = 10) List<@Valid @NotNull Automation> automations) {

    static StageBody of(Stage stage) {
        return new StageBody(
                stage.key(),
                stage.name(),
                stage.kind(),
                stage.colour(),
                stage.next(),
                stage.requires(),
                stage.automations());
    }

    Stage toStage() {
        return new Stage(
                key,
                name.strip(),
                kind,
                colour,
                Objects.requireNonNullElse(next, List.<String>of()).stream()
                        .distinct()
                        .toList(),
                Objects.requireNonNullElse(requires, Set.of()),
                Objects.requireNonNullElse(automations, List.of()));
    }
}
