package io.doorstep.leadcrm.pipeline;

import java.util.Map;

/// What a pipeline has to know of the leads in it; the leads themselves are not its own.
public interface StagedLeads {

    /// How many leads stand in each stage, closed ones too; a stage without any is absent.
    Map<String, Long> countByStage(String pipeline);
}
