package io.doorstep.leadcrm.pipeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A step of a pipeline, and what holds for it.
///
/// @param key what leads and programs call it, such as `VISIT_BOOKED`
/// @param colour such as `#1d9a6c`
/// @param next the keys of the stages that may follow
/// @param requires what must be known of a lead that enters
/// @param automations what is done when a lead has entered, in this order
public record Stage(
        String key,
        String name,
        StageKind kind,
        @Nullable String colour,
        List<String> next,
        Set<Requirement> requires,
        List<Automation> automations) {

    static Stage plain(Milestone milestone, String name, String colour, Milestone... next) {
        return new Stage(
                milestone.name(),
                name,
                milestone.kind(),
                colour,
                Arrays.stream(next).map(Milestone::name).toList(),
                Set.of(),
                List.of());
    }

    @JsonIgnore
    public boolean isClosed() {
        return kind.isClosed();
    }
}
