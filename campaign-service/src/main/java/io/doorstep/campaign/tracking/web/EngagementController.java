package io.doorstep.campaign.tracking.web;

import io.doorstep.campaign.tracking.ReclassifyEngagement;
import io.doorstep.kit.security.RequiresPermission;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EngagementController {

    private final ReclassifyEngagement reclassifyEngagement;

    EngagementController(ReclassifyEngagement reclassifyEngagement) {
        this.reclassifyEngagement = reclassifyEngagement;
    }

    @PostMapping("/api/v1/campaigns/engagement/reclassify")
    @RequiresPermission("campaign:write")
    ReclassifiedResponse reclassify() {
        return new ReclassifiedResponse(reclassifyEngagement.reclassify());
    }
}
