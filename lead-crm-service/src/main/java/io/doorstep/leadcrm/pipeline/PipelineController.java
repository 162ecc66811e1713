package io.doorstep.leadcrm.pipeline;

import io.doorstep.kit.security.RequiresPermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PipelineController {

    @GetMapping("/api/v1/leads/stages")
    @RequiresPermission("lead:read")
    StageList stages() {
        return new StageList(
                Stream.of(LeadStage.values()).map(StageResponse::of).toList());
    }

    record StageList(List<StageResponse> items) {}

    record StageResponse(LeadStage name, Set<LeadStage> next, boolean closed) {

        static StageResponse of(LeadStage stage) {
            return new StageResponse(stage, stage.nextStages(), stage.isClosed());
        }
    }
}
