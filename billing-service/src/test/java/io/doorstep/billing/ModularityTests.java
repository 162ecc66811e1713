package io.doorstep.billing;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesCallEachOtherOnlyWhereTheirSignsAllowIt() {
        ApplicationModules.of(BillingService.class).verify();
    }
}
