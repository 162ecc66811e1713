package io.doorstep.leadcrm.pipeline;

import io.doorstep.leadcrm.pipeline.Move.Allowed;
import io.doorstep.leadcrm.pipeline.Move.Forbidden;
import io.doorstep.leadcrm.pipeline.Move.Incomplete;
import io.doorstep.leadcrm.pipeline.Move.Stays;
import io.doorstep.leadcrm.pipeline.Move.UnknownPipeline;
import io.doorstep.leadcrm.pipeline.Move.UnknownStage;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says whether a lead may move: within its pipeline by the stage's own list, into another one wherever it stays open.
@Component
public class JudgeMove {

    private final FindPipelines findPipelines;

    JudgeMove(FindPipelines findPipelines) {
        this.findPipelines = findPipelines;
    }

    /// @param pipeline the one it is in when absent
    /// @param stage the first of another pipeline when absent
    /// @param known what is known of the lead; asked only when the stage requires something
    public Move judge(
            LeadStage from, @Nullable String pipeline, @Nullable String stage, Supplier<Set<Requirement>> known) {
        if (pipeline == null && stage == null) {
            return new Stays();
        }
        String wanted = Objects.requireNonNullElse(pipeline, from.pipeline());
        return findPipelines
                .find(wanted)
                .map(found -> judge(from, found, stage, known))
                .orElseGet(() -> new UnknownPipeline(wanted));
    }

    private static Move judge(
            LeadStage from, Pipeline pipeline, @Nullable String wanted, Supplier<Set<Requirement>> known) {
        boolean here = pipeline.key().equals(from.pipeline());
        String key =
                wanted != null ? wanted : here ? from.key() : pipeline.first().key();
        if (here && key.equals(from.key())) {
            return new Stays();
        }
        Stage stage = pipeline.find(key).orElse(null);
        if (stage == null) {
            return new UnknownStage(key, pipeline.keys());
        }
        List<String> allowed = here ? pipeline.nextOf(from) : from.isClosed() ? List.of() : pipeline.openKeys();
        if (!allowed.contains(key)) {
            return new Forbidden(from, key, allowed);
        }
        Set<Requirement> missing = missing(stage, known);
        return missing.isEmpty() ? new Allowed(pipeline.at(stage), stage) : new Incomplete(key, missing);
    }

    private static Set<Requirement> missing(Stage stage, Supplier<Set<Requirement>> known) {
        if (stage.requires().isEmpty()) {
            return Set.of();
        }
        Set<Requirement> missing = EnumSet.copyOf(stage.requires());
        missing.removeAll(known.get());
        return missing;
    }
}
