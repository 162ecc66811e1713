package io.doorstep.gateway.docs;

import io.doorstep.gateway.route.Deprecation;
import io.doorstep.gateway.route.Service;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// One OpenAPI document of many; a service's components are named after it, so that equal names do not meet.
final class JoinedDocument {

    private static final String COMPONENT = "#/components/";
    private static final Set<String> OPERATIONS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths;
    private final ObjectNode components;
    private final ArrayNode missing = JsonNodeFactory.instance.arrayNode();

    JoinedDocument(String publicUrl) {
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Doorstep").put("version", "v1");
        document.putArray("servers").addObject().put("url", publicUrl);
        describeCredentials(document.putArray("security"));
        paths = document.putObject("paths");
        components = document.putObject("components");
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("bearer").put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT");
        schemes.putObject("apiKey").put("type", "apiKey").put("in", "header").put("name", "X-API-Key");
    }

    void add(Service service, Optional<ObjectNode> offered) {
        offered.ifPresentOrElse(offer -> join(service.id(), offer), () -> missing.add(service.id()));
    }

    /// What the gateway answers itself.
    void addOwn(ObjectNode offer) {
        join("gateway", offer);
    }

    void deprecate(Deprecation deprecation) {
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (deprecation.concerns(path.getKey(), operation.getKey())
                        && operation.getValue() instanceof ObjectNode described) {
                    described.put("deprecated", true);
                    if (deprecation.sunset() != null) {
                        described.put("x-sunset", deprecation.sunset().toString());
                    }
                }
            }
        }
    }

    ObjectNode finished() {
        if (!missing.isEmpty()) {
            document.set("x-missing-services", missing);
            ((ObjectNode) document.get("info"))
                    .put("description", "Incomplete: " + missing + " did not answer just now.");
        }
        return document;
    }

    private void join(String service, ObjectNode offer) {
        renameReferences(offer, service);
        for (Map.Entry<String, JsonNode> path : offer.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (OPERATIONS.contains(operation.getKey()) && operation.getValue() instanceof ObjectNode described) {
                    described.put("x-service", service);
                    if (described.path("security").isMissingNode()
                            || !described.path("security").isEmpty()) {
                        described.remove("security");
                    }
                }
            }
            paths.set(path.getKey(), path.getValue());
        }
        for (Map.Entry<String, JsonNode> section : offer.path("components").properties()) {
            if (!section.getKey().equals("securitySchemes")) {
                ObjectNode joined = components.withObjectProperty(section.getKey());
                section.getValue()
                        .properties()
                        .forEach(part -> joined.set(service + "." + part.getKey(), part.getValue()));
            }
        }
    }

    private static void describeCredentials(ArrayNode security) {
        security.addObject().putArray("bearer");
        security.addObject().putArray("apiKey");
    }

    private static void renameReferences(JsonNode node, String prefix) {
        if (node instanceof ObjectNode object && object.get("$ref") instanceof StringNode reference) {
            object.put("$ref", renamed(reference.stringValue(), prefix));
        }
        if (node instanceof ObjectNode object
                && object.path("discriminator").get("mapping") instanceof ObjectNode mapping) {
            mapping.properties()
                    .forEach(target -> mapping.put(
                            target.getKey(), renamed(target.getValue().stringValue(), prefix)));
        }
        node.values().forEach(child -> renameReferences(child, prefix));
    }

    private static String renamed(String reference, String prefix) {
        int name = reference.lastIndexOf('/') + 1;
        return reference.startsWith(COMPONENT)
                ? reference.substring(0, name) + prefix + "." + reference.substring(name)
                : reference;
    }
}
