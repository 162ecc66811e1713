package io.doorstep.identity.provisioning.scim;

import static io.doorstep.identity.provisioning.scim.ScimRefusal.mutability;
import static io.doorstep.identity.provisioning.scim.ScimRefusal.noTarget;

import io.doorstep.identity.provisioning.scim.PatchOperation.Verb;
import io.doorstep.identity.provisioning.scim.ScimAttribute.Kind;
import io.doorstep.identity.provisioning.scim.ScimAttribute.Trait;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes a resource as a patch says (RFC 7644, 3.5.2): all of it or, by throwing, nothing.
public final class ApplyPatch {

    private final ObjectNode resource;

    private ApplyPatch(ObjectNode resource) {
        this.resource = resource;
    }

    /// @return the changed resource; the given one stays as it is
    /// @throws ScimRefusal when it cannot be done
    public static ObjectNode apply(ObjectNode resource, ObjectNode patch, ScimResourceType type) {
        var changed = new ApplyPatch(resource.deepCopy());
        PatchOperation.read(patch, type).forEach(changed::apply);
        return changed.resource;
    }

    private void apply(PatchOperation operation) {
        AttributeRef target = operation.path().target();
        ObjectNode holder = target.extension() == null ? resource : resource.withObjectProperty(target.extension());
        if (operation.verb() == Verb.REMOVE || ReadResource.isNothing(operation.value())) {
            remove(holder, operation);
        } else if (target.attribute().multiValued()) {
            writeMany(holder, operation);
        } else {
            writeOne(holder, target, operation.value());
        }
        if (target.extension() != null && holder.isEmpty()) {
            resource.remove(target.extension());
        }
    }

    private static void writeOne(ObjectNode holder, AttributeRef target, JsonNode value) {
        ScimAttribute attribute = target.attribute();
        ScimAttribute part = target.part();
        if (part != null) {
            holder.withObjectProperty(attribute.name()).set(part.name(), ReadResource.valueOf(part, value));
        } else if (attribute.kind() == Kind.COMPLEX) {
            holder.withObjectProperty(attribute.name()).setAll((ObjectNode) ReadResource.valueOf(attribute, value));
        } else {
            holder.set(attribute.name(), ReadResource.valueOf(attribute, value));
        }
    }

    private static void writeMany(ObjectNode holder, PatchOperation operation) {
        AttributeRef target = operation.path().target();
        ScimAttribute attribute = target.attribute();
        ArrayNode values = holder.withArrayProperty(attribute.name());
        if (operation.path().chosen() == null && target.part() == null) {
            ArrayNode given = (ArrayNode) ReadResource.valueOf(attribute, operation.value());
            if (operation.verb() == Verb.REPLACE) {
                values.removeAll();
            }
            given.forEach(value -> addOnce(values, (ObjectNode) value));
            return;
        }
        chosen(values, operation).forEach(value -> {
            if (target.part() == null) {
                value.setAll((ObjectNode) ReadResource.valueOf(single(attribute), operation.value()));
            } else {
                value.set(target.part().name(), ReadResource.valueOf(target.part(), operation.value()));
            }
            keepOnePrimary(values, value);
        });
    }

    /// What is not there is added, and cannot be replaced.
    private static List<ObjectNode> chosen(ArrayNode values, PatchOperation operation) {
        ScimFilter filter = operation.path().chosen();
        List<ObjectNode> found = values.valueStream()
                .filter(value -> filter == null || FilterMatch.matches(filter, value))
                .map(ObjectNode.class::cast)
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        ObjectNode added = (filter == null
                        ? Optional.of(JsonNodeFactory.instance.objectNode())
                        : FilterMatch.described(filter))
                .filter(_ -> operation.verb() == Verb.ADD)
                .orElseThrow(() -> noTarget("No value is as the path says."));
        values.add(added);
        return List.of(added);
    }

    private static void addOnce(ArrayNode values, ObjectNode added) {
        JsonNode key = added.path("value");
        values.removeIf(value -> value.equals(added)
                || key.isString()
                        && value.path("value").equals(key)
                        && value.path("type").equals(added.path("type")));
        values.add(added);
        keepOnePrimary(values, added);
    }

    private static void keepOnePrimary(ArrayNode values, ObjectNode chosen) {
        if (chosen.path("primary").asBoolean(false)) {
            values.forEach(value -> {
                if (value != chosen && value.path("primary").asBoolean(false)) {
                    ((ObjectNode) value).put("primary", false);
                }
            });
        }
    }

    private static void remove(ObjectNode holder, PatchOperation operation) {
        AttributeRef target = operation.path().target();
        ScimAttribute attribute = target.attribute();
        if (attribute.is(Trait.REQUIRED)) {
            throw mutability("%s cannot be taken away.".formatted(attribute.name()));
        }
        if (holder.get(attribute.name()) instanceof ArrayNode values) {
            removeFrom(values, operation);
            if (values.isEmpty()) {
                holder.remove(attribute.name());
            }
        } else if (target.part() == null) {
            holder.remove(attribute.name());
        } else if (holder.get(attribute.name()) instanceof ObjectNode parts) {
            parts.remove(target.part().name());
        }
    }

    /// Entra ID names the members to remove in the value, and means those alone.
    private static void removeFrom(ArrayNode values, PatchOperation operation) {
        Predicate<JsonNode> meant = meant(operation);
        ScimAttribute part = operation.path().target().part();
        if (part == null) {
            values.removeIf(meant);
        } else {
            values.valueStream().filter(meant).forEach(value -> ((ObjectNode) value).remove(part.name()));
        }
    }

    private static Predicate<JsonNode> meant(PatchOperation operation) {
        @Nullable ScimFilter filter = operation.path().chosen();
        if (filter != null) {
            return value -> FilterMatch.matches(filter, value);
        }
        if (operation.verb() == Verb.REMOVE && !ReadResource.isNothing(operation.value())) {
            ArrayNode named =
                    (ArrayNode) ReadResource.valueOf(operation.path().target().attribute(), operation.value());
            return value ->
                    named.valueStream().anyMatch(other -> Objects.equals(other.path("value"), value.path("value")));
        }
        return _ -> true;
    }

    private static ScimAttribute single(ScimAttribute many) {
        return new ScimAttribute(many.name(), many.kind(), false, many.traits(), many.parts());
    }
}
