package io.doorstep.campaign.delivery;

import java.util.UUID;

/// The errand of one try; each try is a job of its own.
record DeliverJob(UUID messageId) {

    static String instance(UUID messageId, int attempt) {
        return messageId + ":" + attempt;
    }
}
