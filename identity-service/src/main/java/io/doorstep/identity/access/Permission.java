package io.doorstep.identity.access;

import java.util.Arrays;
import java.util.Optional;

/// Everything that can be allowed, as `object:verb`; the one list.
public enum Permission {
    ORGANIZATION_READ("organization:read", "See the organization's profile"),
    ORGANIZATION_WRITE("organization:write", "Change the organization's profile, branding and persona"),
    MEMBER_READ("member:read", "See the members"),
    MEMBER_WRITE("member:write", "Add members, change their roles, deactivate them"),
    ROLE_READ("role:read", "See roles and permissions"),
    API_KEY_READ("api-key:read", "See API keys"),
    API_KEY_WRITE("api-key:write", "Make and revoke API keys"),
    SESSION_READ("session:read", "See sessions"),
    SESSION_WRITE("session:write", "End sessions"),
    AUDIT_READ("audit:read", "Read the audit log"),
    PROPERTY_READ("property:read", "See and search listings"),
    PROPERTY_WRITE("property:write", "Make and change listings"),
    PROPERTY_IMPORT("property:import", "Import listings from files"),
    LEAD_READ("lead:read", "See leads"),
    LEAD_WRITE("lead:write", "Make and change leads"),
    LEAD_CAPTURE("lead:capture", "Send an enquiry"),
    LEAD_IMPORT("lead:import", "Import leads from files"),
    PERSON_READ("person:read", "See people"),
    WEBHOOK_READ("webhook:read", "See webhook endpoints and deliveries"),
    WEBHOOK_WRITE("webhook:write", "Make and change webhook endpoints"),
    EVENT_READ("event:read", "Pull events"),
    CONVERSATION_READ("conversation:read", "See conversations"),
    CONVERSATION_WRITE("conversation:write", "Answer and assign conversations"),
    CONVERSATION_START("conversation:start", "Start a conversation"),
    CONVERSATION_TALK("conversation:talk", "Take part in one's own conversation"),
    ASSISTANT_WRITE("assistant:write", "Change the assistant's rules and knowledge"),
    CAMPAIGN_READ("campaign:read", "See campaigns, sequences and templates"),
    CAMPAIGN_WRITE("campaign:write", "Make and change campaigns, sequences and templates"),
    CAMPAIGN_SEND("campaign:send", "Send campaigns"),
    SUPPRESSION_READ("suppression:read", "See who must not be written to"),
    SUPPRESSION_WRITE("suppression:write", "Change who must not be written to"),
    BILLING_READ("billing:read", "See plan, usage and invoices"),
    BILLING_WRITE("billing:write", "Change the plan and pay"),
    NOTIFICATION_READ("notification:read", "See one's notifications"),
    NOTIFICATION_WRITE("notification:write", "Mark notifications and set preferences");

    private final String key;
    private final String description;

    Permission(String key, String description) {
        this.key = key;
        this.description = description;
    }

    public String key() {
        return key;
    }

    public String description() {
        return description;
    }

    /// Limited to what is the holder's own.
    String own() {
        return key + ":own";
    }

    public static Optional<Permission> find(String key) {
        return Arrays.stream(values())
                .filter(permission -> permission.key.equals(key))
                .findFirst();
    }
}
