package io.doorstep.campaign.suppression;

import java.util.UUID;

/// Recipients for tests of what comes after the gate.
public final class ClearedRecipients {

    private ClearedRecipients() {}

    public static ClearedRecipient cleared(String email) {
        return new ClearedRecipient(UUID.randomUUID(), email, "Ada Obi", MessageClass.MARKETING);
    }
}
