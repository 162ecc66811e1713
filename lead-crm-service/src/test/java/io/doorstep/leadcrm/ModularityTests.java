package io.doorstep.leadcrm;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesTouchOnlyWhatTheySayTheyTouch() {
        ApplicationModules.of(LeadCrmService.class).verify();
    }
}
