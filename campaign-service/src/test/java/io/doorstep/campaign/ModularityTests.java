package io.doorstep.campaign;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesUseEachOtherOnlyByTheirFaces() {
        ApplicationModules.of(CampaignService.class).verify();
    }
}
