package io.doorstep.leadcrm.automation;

import org.springframework.stereotype.Component;

/// Carries out everything that follows, one after the other. What fails is tried again later, and what is done already
/// is not done again.
@Component
class RunAutomations {

    private final CarryOut carryOut;

    RunAutomations(CarryOut carryOut) {
        this.carryOut = carryOut;
    }

    void run(StageEntry entry) {
        for (int position = 0; position < entry.automations().size(); position++) {
            carryOut.carryOut(entry, position);
        }
    }
}
