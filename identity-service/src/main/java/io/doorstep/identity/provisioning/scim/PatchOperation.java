package io.doorstep.identity.provisioning.scim;

import static io.doorstep.identity.provisioning.scim.ScimRefusal.invalidSyntax;
import static io.doorstep.identity.provisioning.scim.ScimRefusal.invalidValue;
import static io.doorstep.identity.provisioning.scim.ScimRefusal.mutability;
import static io.doorstep.identity.provisioning.scim.ScimRefusal.noTarget;

import io.doorstep.identity.provisioning.scim.ScimAttribute.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// One change of a patch, to one attribute.
record PatchOperation(Verb verb, PatchPath path, JsonNode value) {

    private static final int MOST = 1000;

    enum Verb {
        ADD,
        REPLACE,
        REMOVE
    }

    /// All that a patch asks for; an operation without a path is one for each of its values' names.
    static List<PatchOperation> read(ObjectNode patch, ScimResourceType type) {
        JsonNode operations = field(patch, "Operations");
        if (!(operations instanceof ArrayNode list) || list.isEmpty() || list.size() > MOST) {
            throw invalidSyntax("A patch has 1 to %d Operations.".formatted(MOST));
        }
        List<PatchOperation> read = new ArrayList<>();
        list.forEach(operation -> read.addAll(readOne(operation, type)));
        return read;
    }

    private static List<PatchOperation> readOne(JsonNode operation, ScimResourceType type) {
        Verb verb = verbOf(field(operation, "op").asString(""));
        JsonNode path = field(operation, "path");
        JsonNode value = field(operation, "value");
        if (path.isString()) {
            return List.of(toWritable(verb, PatchPath.parse(path.stringValue(), type), value));
        }
        if (verb == Verb.REMOVE) {
            throw noTarget("To remove something takes a path.");
        }
        if (!(value instanceof ObjectNode values)) {
            throw invalidValue("Without a path the value is to be an object.");
        }
        return values.properties().stream()
                .flatMap(named -> readNamed(verb, named, type))
                .toList();
    }

    /// Names are paths too, as Entra ID sends them; unknown and unwritable ones are left out as in a whole resource.
    private static Stream<PatchOperation> readNamed(
            Verb verb, Map.Entry<String, JsonNode> named, ScimResourceType type) {
        String name = named.getKey();
        boolean isExtension =
                type.extensions().stream().anyMatch(extension -> extension.urn().equalsIgnoreCase(name));
        if (isExtension && named.getValue() instanceof ObjectNode parts) {
            return parts.properties().stream()
                    .flatMap(part -> readNamed(verb, Map.entry(name + ":" + part.getKey(), part.getValue()), type));
        }
        String attribute = name.contains("[") ? name.substring(0, name.indexOf('[')) : name;
        return type
                .find(attribute)
                .filter(known -> !known.attribute().is(Trait.READ_ONLY))
                .map(_ -> new PatchOperation(verb, PatchPath.parse(name, type), named.getValue()))
                .stream();
    }

    private static PatchOperation toWritable(Verb verb, PatchPath path, JsonNode value) {
        if (path.target().attribute().is(Trait.READ_ONLY)) {
            throw mutability(
                    "%s cannot be changed.".formatted(path.target().attribute().name()));
        }
        return new PatchOperation(verb, path, value);
    }

    private static Verb verbOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "add" -> Verb.ADD;
            case "replace" -> Verb.REPLACE;
            case "remove" -> Verb.REMOVE;
            default -> throw invalidSyntax("«%s» is no operation of a patch.".formatted(text));
        };
    }

    private static JsonNode field(JsonNode object, String name) {
        return object.properties().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
