package io.doorstep.identity.access;

import static io.doorstep.kit.security.Scope.ALL;
import static io.doorstep.kit.security.Scope.OWN;
import static io.doorstep.kit.security.Scope.TEAM;

import io.doorstep.kit.security.Scope;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Everything that can be allowed, as `object:verb`; the one list. A permission reaches all of the organization's
/// things; those that can be narrowed say how far, and only scopes that the object's service keeps are offered.
public enum Permission {
    ORGANIZATION_READ("organization:read", "See the organization's profile"),
    ORGANIZATION_WRITE("organization:write", "Change the organization's profile, branding and persona"),
    MEMBER_READ("member:read", "See the members"),
    MEMBER_WRITE("member:write", "Add members, change their roles, deactivate them"),
    PROVISIONING_WRITE("provisioning:write", "Let a directory manage members and teams (SCIM)"),
    PRIVACY_WRITE(
            "privacy:write",
            "Export, erase and restrict what is known of members and people, put them on hold, see what was agreed to"),
    AFFILIATION_READ("affiliation:read", "See marketers who apply and who are affiliated"),
    AFFILIATION_WRITE("affiliation:write", "Approve, reject and suspend marketers"),
    ROLE_READ("role:read", "See roles and permissions"),
    ROLE_WRITE("role:write", "Make and change roles"),
    API_KEY_READ("api-key:read", "See API keys"),
    API_KEY_WRITE("api-key:write", "Make and revoke API keys"),
    OAUTH_CLIENT_READ("oauth-client:read", "See OAuth clients"),
    OAUTH_CLIENT_WRITE("oauth-client:write", "Make, change and delete OAuth clients"),
    SSO_READ("sso:read", "See by which providers people sign on"),
    SSO_WRITE("sso:write", "Decide by which providers people sign on"),
    SESSION_READ("session:read", "See sessions", OWN),
    SESSION_WRITE("session:write", "End sessions", OWN),
    AUDIT_READ("audit:read", "Read the audit log"),
    PROPERTY_READ("property:read", "See and search listings"),
    PROPERTY_WRITE("property:write", "Make and change listings"),
    PROPERTY_IMPORT("property:import", "Import listings from files and feeds, and set up the portals that show them"),
    LEAD_READ("lead:read", "See leads", OWN, TEAM),
    LEAD_WRITE("lead:write", "Make and change leads", OWN, TEAM),
    LEAD_CAPTURE("lead:capture", "Send an enquiry"),
    LEAD_IMPORT("lead:import", "Import leads from files"),
    ASSIGNMENT_READ("assignment:read", "See by which rules leads are given out, and what each agent takes on"),
    ASSIGNMENT_WRITE("assignment:write", "Change the rules of assignment, agents' profiles and ponds"),
    PIPELINE_WRITE("pipeline:write", "Make and change pipelines, their stages and what follows on them"),
    LEAD_EXPORT("lead:export", "Export leads to files"),
    SMART_LIST_SHARE("smart-list:share", "Share lists of leads, and keep those that others share"),
    ANALYTICS_READ("analytics:read", "See the numbers", OWN, TEAM),
    ANALYTICS_WRITE("analytics:write", "Have the numbers made anew"),
    PERSON_READ("person:read", "See people"),
    PERSON_WRITE("person:write", "Add people and change what is known of them"),
    PERSON_MERGE("person:merge", "Make one of two people, and two of one again"),
    SCORING_READ("scoring:read", "See by what leads are scored, and how well"),
    SCORING_WRITE("scoring:write", "Change the criteria of scores, and have models learned"),
    WEBHOOK_READ("webhook:read", "See webhook endpoints and deliveries"),
    WEBHOOK_WRITE("webhook:write", "Make and change webhook endpoints"),
    PHONE_NUMBER_READ("phone-number:read", "See the business's phone numbers and the account that they are at"),
    PHONE_NUMBER_WRITE("phone-number:write", "Connect a phone provider, order numbers and say what they are for"),
    CRM_READ("crm:read", "See how a partner's CRM, workflows and analytics are connected, and how they fare"),
    CRM_WRITE("crm:write", "Connect and disconnect a partner's CRM, workflows and analytics"),
    EVENT_READ("event:read", "Pull events"),
    CONVERSATION_READ("conversation:read", "See conversations", OWN),
    CONVERSATION_WRITE("conversation:write", "Answer and assign conversations", OWN),
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
    private final Set<Scope> scopes;

    Permission(String key, String description, Scope... narrower) {
        this.key = key;
        this.description = description;
        this.scopes = EnumSet.of(ALL, narrower);
    }

    public String key() {
        return key;
    }

    public String description() {
        return description;
    }

    /// How far it can be given.
    public Set<Scope> scopes() {
        return EnumSet.copyOf(scopes);
    }

    public static Optional<Permission> find(String key) {
        return Arrays.stream(values())
                .filter(permission -> permission.key.equals(key))
                .findFirst();
    }
}
