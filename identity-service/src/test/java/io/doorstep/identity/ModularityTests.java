package io.doorstep.identity;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesTouchOnlyWhatTheySayTheyTouch() {
        ApplicationModules.of(IdentityService.class).verify();
    }
}
