package io.doorstep.campaign.suppression;

import java.util.UUID;

/// Proof that the gate let somebody be written to, just now; only the gate can make one, and no message leaves
/// without it.
public final class ClearedRecipient {

    private final UUID contactId;
    private final String email;
    private final String name;
    private final MessageClass messageClass;

    ClearedRecipient(UUID contactId, String email, String name, MessageClass messageClass) {
        this.contactId = contactId;
        this.email = email;
        this.name = name;
        this.messageClass = messageClass;
    }

    public UUID contactId() {
        return contactId;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public MessageClass messageClass() {
        return messageClass;
    }
}
