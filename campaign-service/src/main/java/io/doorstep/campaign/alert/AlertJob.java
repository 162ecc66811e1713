package io.doorstep.campaign.alert;

import java.util.UUID;

record AlertJob(UUID alertId) {

    static String instance(UUID alertId, int attempts) {
        return alertId + ":" + attempts;
    }
}
