package io.doorstep.identity.provisioning.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Which attributes a client wants to see (RFC 7644, 3.9).
///
/// @param wanted all, when empty
record ShownAttributes(List<String> wanted, List<String> unwanted) {

    static final ShownAttributes ALL = new ShownAttributes(List.of(), List.of());

    private static final List<String> ALWAYS = List.of("schemas", "id");

    static ShownAttributes of(@Nullable String attributes, @Nullable String excluded) {
        return new ShownAttributes(namesIn(attributes), namesIn(excluded));
    }

    ObjectNode of(ObjectNode resource) {
        List.copyOf(resource.propertyNames()).stream()
                .filter(name -> !ALWAYS.contains(name))
                .forEach(name -> narrow(resource, name));
        return resource;
    }

    private void narrow(ObjectNode resource, String name) {
        String whole = name.toLowerCase(Locale.ROOT);
        if (unwanted.contains(whole) || !wanted.isEmpty() && !wanted.contains(whole) && !hasPartOf(wanted, whole)) {
            resource.remove(name);
        } else if (resource.get(name) instanceof ObjectNode parts) {
            List.copyOf(parts.propertyNames()).stream()
                    .filter(part -> isLeftOut(whole, part.toLowerCase(Locale.ROOT)))
                    .forEach(parts::remove);
        }
    }

    private boolean isLeftOut(String whole, String part) {
        boolean partsWanted = !wanted.contains(whole) && hasPartOf(wanted, whole);
        return partsWanted && !names(wanted, whole, part) || names(unwanted, whole, part);
    }

    private static boolean names(List<String> names, String whole, String part) {
        return names.contains(whole + "." + part) || names.contains(whole + ":" + part);
    }

    private static boolean hasPartOf(List<String> names, String whole) {
        return names.stream().anyMatch(name -> name.startsWith(whole + ".") || name.startsWith(whole + ":"));
    }

    private static List<String> namesIn(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.toLowerCase(Locale.ROOT).split(","))
                        .map(name ->
                                name.strip().replaceFirst("^urn:ietf:params:scim:schemas:core:2\\.0:(user|group):", ""))
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
