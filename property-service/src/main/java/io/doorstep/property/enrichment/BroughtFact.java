package io.doorstep.property.enrichment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// One thing that the provider says of a property.
record BroughtFact(FactKind kind, String value) {

    private static final int LONGEST = 200;
    private static final String OWNER = "/ownerInfo/owner1FullName";

    static List<BroughtFact> listOf(JsonNode data) {
        return Arrays.stream(FactKind.values())
                .flatMap(kind -> kind.pointers().stream()
                        .flatMap(pointer -> read(data, pointer).stream())
                        .limit(1)
                        .map(value -> new BroughtFact(kind, value)))
                .toList();
    }

    static Optional<String> ownerOf(JsonNode data) {
        return read(data, OWNER);
    }

    /// Where it knows nothing, the provider says null, an empty text or 0.
    private static Optional<String> read(JsonNode data, String pointer) {
        return Stream.of(data.at(pointer))
                .filter(value -> value.isString() || value.isNumber())
                .map(value -> value.asString("").strip())
                .filter(value -> !value.isEmpty() && !value.equals("0") && value.length() <= LONGEST)
                .findFirst();
    }
}
