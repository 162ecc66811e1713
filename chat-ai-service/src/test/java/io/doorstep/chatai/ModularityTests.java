package io.doorstep.chatai;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void modulesUseEachOtherOnlyAsTheySay() {
        ApplicationModules.of(ChatAiService.class).verify();
    }
}
