package io.doorstep.identity.provisioning.scim;

import static io.doorstep.identity.provisioning.scim.ScimRefusal.invalidValue;

import io.doorstep.identity.provisioning.scim.ScimAttribute.Kind;
import io.doorstep.identity.provisioning.scim.ScimAttribute.Trait;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads what a client sends, however it spells names and truth values; what no schema knows, or nobody may write, is
/// left out.
public final class ReadResource {

    private static final int LONGEST_TEXT = 1000;

    private ReadResource() {}

    /// @throws ScimRefusal when a value is none of its attribute
    public static ObjectNode read(ObjectNode sent, ScimResourceType type) {
        ObjectNode read = objectOf(type.attributes(), sent);
        for (ScimSchema extension : type.extensions()) {
            sent.properties().stream()
                    .filter(field -> field.getKey().equalsIgnoreCase(extension.urn()))
                    .filter(field -> field.getValue() instanceof ObjectNode)
                    .map(field -> objectOf(extension.attributes(), (ObjectNode) field.getValue()))
                    .filter(known -> !known.isEmpty())
                    .forEach(known -> read.set(extension.urn(), known));
        }
        return read;
    }

    private static ObjectNode objectOf(List<ScimAttribute> attributes, ObjectNode sent) {
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            ScimAttribute.find(attributes, field.getKey())
                    .filter(attribute -> !attribute.is(Trait.READ_ONLY) && !isNothing(field.getValue()))
                    .ifPresent(attribute -> read.set(attribute.name(), valueOf(attribute, field.getValue())));
        }
        return read;
    }

    static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isMissingNode() || value instanceof ArrayNode array && array.isEmpty();
    }

    /// A single value stands for a list of one.
    static JsonNode valueOf(ScimAttribute attribute, JsonNode sent) {
        if (!attribute.multiValued()) {
            return elementOf(attribute, sent);
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        if (sent instanceof ArrayNode array) {
            array.forEach(element -> values.add(elementOf(attribute, element)));
        } else {
            values.add(elementOf(attribute, sent));
        }
        return values;
    }

    private static JsonNode elementOf(ScimAttribute attribute, JsonNode sent) {
        return switch (attribute.kind()) {
            case STRING, DATE_TIME -> textOf(attribute, sent);
            case BOOLEAN -> flagOf(attribute, sent);
            case COMPLEX ->
                sent instanceof ObjectNode object
                        ? objectOf(attribute.parts(), object)
                        : JsonNodeFactory.instance
                                .objectNode()
                                .set("value", textOf(attribute.part("value").orElse(attribute), sent));
        };
    }

    private static JsonNode textOf(ScimAttribute attribute, JsonNode sent) {
        if (!sent.isString() && !sent.isNumber() || attribute.kind() == Kind.COMPLEX) {
            throw invalidValue("%s is to be a text.".formatted(attribute.name()));
        }
        if (sent.asString().length() > LONGEST_TEXT) {
            throw invalidValue("%s has at most %d characters.".formatted(attribute.name(), LONGEST_TEXT));
        }
        return JsonNodeFactory.instance.stringNode(sent.asString());
    }

    /// Entra ID sends "True" and "False" as texts.
    private static JsonNode flagOf(ScimAttribute attribute, JsonNode sent) {
        if (sent.isBoolean()) {
            return sent;
        }
        String text = sent.isString() ? sent.stringValue() : "";
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw invalidValue("%s is to be true or false.".formatted(attribute.name()));
        }
        return JsonNodeFactory.instance.booleanNode(text.equalsIgnoreCase("true"));
    }
}
