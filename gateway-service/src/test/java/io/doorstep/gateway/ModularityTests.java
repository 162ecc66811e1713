package io.doorstep.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void keepsEachModuleToWhatItMayKnow() {
        ApplicationModules.of(GatewayService.class).verify();
    }
}
