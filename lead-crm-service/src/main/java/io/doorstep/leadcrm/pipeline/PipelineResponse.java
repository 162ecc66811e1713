package io.doorstep.leadcrm.pipeline;

import java.util.List;

record PipelineResponse(String key, String name, boolean takesNewLeads, List<StageBody> stages) {

    static PipelineResponse of(Pipeline pipeline) {
        return new PipelineResponse(
                pipeline.key(),
                pipeline.name(),
                pipeline.takesNewLeads(),
                pipeline.stages().stream().map(StageBody::of).toList());
    }
}
