package io.doorstep.leadcrm.pipeline;

import io.doorstep.kit.security.RequiresPermission;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StageController {

    private final FindPipelines findPipelines;

    StageController(FindPipelines findPipelines) {
        this.findPipelines = findPipelines;
    }

    /// The stages of the pipeline in which new leads begin.
    @GetMapping("/api/v1/leads/stages")
    @RequiresPermission("lead:read")
    StageList stages() {
        return new StageList(findPipelines.forNewLeads().stages().stream()
                .map(StageResponse::of)
                .toList());
    }

    record StageList(List<StageResponse> items) {}

    /// @param name its key
    record StageResponse(String name, List<String> next, boolean closed) {

        static StageResponse of(Stage stage) {
            return new StageResponse(stage.key(), stage.next(), stage.isClosed());
        }
    }
}
