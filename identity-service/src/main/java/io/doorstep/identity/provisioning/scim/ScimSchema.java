package io.doorstep.identity.provisioning.scim;

import static io.doorstep.identity.provisioning.scim.ScimAttribute.complex;
import static io.doorstep.identity.provisioning.scim.ScimAttribute.flag;
import static io.doorstep.identity.provisioning.scim.ScimAttribute.many;
import static io.doorstep.identity.provisioning.scim.ScimAttribute.text;

import io.doorstep.identity.provisioning.scim.ScimAttribute.Trait;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The schemas that are spoken, each with all of its attributes; what is not here is not kept.
public enum ScimSchema {
    USER(
            "urn:ietf:params:scim:schemas:core:2.0:User",
            "User",
            "A member of the organization",
            text("userName", Trait.REQUIRED, Trait.UNIQUE),
            complex(
                    "name",
                    text("formatted"),
                    text("familyName"),
                    text("givenName"),
                    text("middleName"),
                    text("honorificPrefix"),
                    text("honorificSuffix")),
            text("displayName"),
            text("nickName"),
            text("profileUrl"),
            text("title"),
            text("userType"),
            text("preferredLanguage"),
            text("locale"),
            text("timezone"),
            flag("active"),
            many("emails", text("value"), text("display"), text("type"), flag("primary")),
            many("phoneNumbers", text("value"), text("display"), text("type"), flag("primary")),
            many(
                    "addresses",
                    text("formatted"),
                    text("streetAddress"),
                    text("locality"),
                    text("region"),
                    text("postalCode"),
                    text("country"),
                    text("type"),
                    flag("primary")),
            many("roles", text("value"), text("display"), text("type"), flag("primary")),
            many("groups", text("value", Trait.CASE_EXACT), text("display")).readOnly()),
    ENTERPRISE_USER(
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "EnterpriseUser",
            "What a company knows of its people",
            text("employeeNumber"),
            text("costCenter"),
            text("organization"),
            text("division"),
            text("department"),
            complex("manager", text("value"), text("displayName"))),
    GROUP(
            "urn:ietf:params:scim:schemas:core:2.0:Group",
            "Group",
            "A team of the organization",
            text("displayName", Trait.REQUIRED, Trait.UNIQUE),
            many("members", text("value", Trait.CASE_EXACT), text("display")));

    private final String urn;
    private final String title;
    private final String description;
    private final List<ScimAttribute> attributes;

    ScimSchema(String urn, String title, String description, ScimAttribute... attributes) {
        this.urn = urn;
        this.title = title;
        this.description = description;
        this.attributes = List.of(attributes);
    }

    public String urn() {
        return urn;
    }

    List<ScimAttribute> attributes() {
        return attributes;
    }

    /// As `/Schemas` shows it.
    public ObjectNode description() {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        shown.putArray("schemas").add("urn:ietf:params:scim:schemas:core:2.0:Schema");
        shown.put("id", urn).put("name", title).put("description", description);
        ArrayNode described = shown.putArray("attributes");
        attributes.forEach(attribute -> described.add(attribute.description()));
        return shown;
    }
}
