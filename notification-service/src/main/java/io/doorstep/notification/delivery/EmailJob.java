package io.doorstep.notification.delivery;

import java.util.UUID;

/// The errand of one try; each try is a job of its own, so that a crash repeats only that.
record EmailJob(UUID emailId) {

    static String instance(UUID emailId, int attempt) {
        return emailId + ":" + attempt;
    }
}
