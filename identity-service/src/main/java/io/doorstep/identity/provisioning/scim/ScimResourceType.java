package io.doorstep.identity.provisioning.scim;

import io.doorstep.identity.provisioning.scim.ScimAttribute.Trait;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What there is to provision.
public enum ScimResourceType {
    USER("User", "Users", ScimSchema.USER, List.of(ScimSchema.ENTERPRISE_USER)),
    GROUP("Group", "Groups", ScimSchema.GROUP, List.of());

    private static final List<ScimAttribute> COMMON = List.of(
            ScimAttribute.text("id", Trait.READ_ONLY, Trait.CASE_EXACT),
            ScimAttribute.text("externalId", Trait.CASE_EXACT),
            ScimAttribute.complex("meta", ScimAttribute.time("created"), ScimAttribute.time("lastModified"))
                    .readOnly());

    private final String key;
    private final String endpoint;
    private final ScimSchema schema;
    private final List<ScimSchema> extensions;

    ScimResourceType(String key, String endpoint, ScimSchema schema, List<ScimSchema> extensions) {
        this.key = key;
        this.endpoint = endpoint;
        this.schema = schema;
        this.extensions = extensions;
    }

    public String key() {
        return key;
    }

    public String endpoint() {
        return endpoint;
    }

    public ScimSchema schema() {
        return schema;
    }

    public List<ScimSchema> extensions() {
        return extensions;
    }

    List<ScimAttribute> attributes() {
        return Stream.concat(COMMON.stream(), schema.attributes().stream()).toList();
    }

    /// @param name such as `userName`, `name.givenName` or `urn:…:2.0:User:department`
    Optional<AttributeRef> find(String name) {
        for (ScimSchema extension : extensions) {
            if (isUnder(extension, name)) {
                return find(extension.urn(), extension.attributes(), behind(extension, name));
            }
        }
        return find(null, attributes(), isUnder(schema, name) ? behind(schema, name) : name);
    }

    private static Optional<AttributeRef> find(@Nullable String extension, List<ScimAttribute> among, String name) {
        int dot = name.indexOf('.');
        Optional<ScimAttribute> attribute = ScimAttribute.find(among, dot < 0 ? name : name.substring(0, dot));
        return dot < 0
                ? attribute.map(found -> new AttributeRef(extension, found, null))
                : attribute.flatMap(found ->
                        found.part(name.substring(dot + 1)).map(part -> new AttributeRef(extension, found, part)));
    }

    private static boolean isUnder(ScimSchema schema, String name) {
        return name.regionMatches(true, 0, schema.urn() + ":", 0, schema.urn().length() + 1);
    }

    private static String behind(ScimSchema schema, String name) {
        return name.substring(schema.urn().length() + 1);
    }

    /// As `/ResourceTypes` shows it.
    public ObjectNode description() {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        shown.putArray("schemas").add("urn:ietf:params:scim:schemas:core:2.0:ResourceType");
        shown.put("id", key).put("name", key).put("endpoint", "/" + endpoint).put("schema", schema.urn());
        var shownExtensions = shown.putArray("schemaExtensions");
        extensions.forEach(extension ->
                shownExtensions.addObject().put("schema", extension.urn()).put("required", false));
        return shown;
    }
}
