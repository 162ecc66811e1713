package io.doorstep.leadcrm.pipeline;

import java.util.List;
import java.util.Map;

/// A pipeline as somebody wants it.
///
/// @param successors by the key of a stage that is to go: where the leads that stand in it go on
record PipelineDraft(
        String key, String name, boolean takesNewLeads, List<Stage> stages, Map<String, String> successors) {

    Pipeline toPipeline(int version) {
        return new Pipeline(key, name, takesNewLeads, stages, version);
    }
}
