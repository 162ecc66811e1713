package io.doorstep.identity.provisioning.scim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An attribute as RFC 7643 describes attributes.
///
/// @param parts of a complex one
public record ScimAttribute(String name, Kind kind, boolean multiValued, Set<Trait> traits, List<ScimAttribute> parts) {

    /// What a value looks like.
    public enum Kind {
        STRING("string"),
        BOOLEAN("boolean"),
        DATE_TIME("dateTime"),
        COMPLEX("complex");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /// What holds for an attribute that is not the rule.
    public enum Trait {
        REQUIRED,
        READ_ONLY,
        CASE_EXACT,
        UNIQUE
    }

    static ScimAttribute text(String name, Trait... traits) {
        return new ScimAttribute(name, Kind.STRING, false, setOf(traits), List.of());
    }

    static ScimAttribute flag(String name) {
        return new ScimAttribute(name, Kind.BOOLEAN, false, Set.of(), List.of());
    }

    static ScimAttribute time(String name) {
        return new ScimAttribute(name, Kind.DATE_TIME, false, Set.of(Trait.READ_ONLY), List.of());
    }

    static ScimAttribute complex(String name, ScimAttribute... parts) {
        return new ScimAttribute(name, Kind.COMPLEX, false, Set.of(), List.of(parts));
    }

    static ScimAttribute many(String name, ScimAttribute... parts) {
        return new ScimAttribute(name, Kind.COMPLEX, true, Set.of(), List.of(parts));
    }

    ScimAttribute readOnly() {
        return new ScimAttribute(name, kind, multiValued, Set.of(Trait.READ_ONLY), parts);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public Optional<ScimAttribute> part(String wanted) {
        return find(parts, wanted);
    }

    /// Names are the same in upper and lower case.
    static Optional<ScimAttribute> find(List<ScimAttribute> among, String wanted) {
        return among.stream()
                .filter(attribute -> attribute.name.equalsIgnoreCase(wanted))
                .findFirst();
    }

    ObjectNode description() {
        ObjectNode description = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("type", kind.key)
                .put("multiValued", multiValued)
                .put("required", is(Trait.REQUIRED))
                .put("caseExact", is(Trait.CASE_EXACT))
                .put("mutability", is(Trait.READ_ONLY) ? "readOnly" : "readWrite")
                .put("returned", "default")
                .put("uniqueness", is(Trait.UNIQUE) ? "server" : "none");
        if (kind == Kind.COMPLEX) {
            ArrayNode described = description.putArray("subAttributes");
            parts.forEach(part -> described.add(part.description()));
        }
        return description;
    }

    @Override
    public String toString() {
        return name + " (" + kind.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static Set<Trait> setOf(Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(List.of(traits));
        return set;
    }
}
