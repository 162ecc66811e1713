package io.doorstep.leadcrm.enrichment;

import io.doorstep.leadcrm.person.KnownPerson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// One thing that the provider says of a person.
record BroughtFact(FactKind kind, String value) {

    private static final int MOST_OF_A_KIND = 5;
    private static final int LONGEST = 300;

    /// What the answer has that is not known already. A plan that does not include a field has true or false in it.
    static List<BroughtFact> listOf(JsonNode data, KnownPerson person) {
        List<BroughtFact> facts = new ArrayList<>();
        Arrays.stream(FactKind.values()).filter(kind -> !isFilled(kind, person)).forEach(kind -> values(kind, data)
                .filter(value -> !isKnown(value, person))
                .limit(MOST_OF_A_KIND)
                .forEach(value -> facts.add(new BroughtFact(kind, value))));
        return facts;
    }

    private static boolean isFilled(FactKind kind, KnownPerson person) {
        return switch (kind) {
            case NAME -> person.details().wholeName() != null;
            case LOCATION -> !person.addresses().isEmpty();
            case JOB_TITLE, COMPANY, COMPANY_WEBSITE, LINKEDIN, EMAIL, PHONE -> false;
        };
    }

    private static Stream<String> values(FactKind kind, JsonNode data) {
        return kind.fields().stream()
                .map(data::path)
                .flatMap(field -> field.isArray() ? field.valueStream() : Stream.of(field))
                .filter(JsonNode::isString)
                .map(field -> field.stringValue().strip())
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .map(value -> kind.inLowerCase() ? value.toLowerCase(Locale.ROOT) : value)
                .distinct();
    }

    private static boolean isKnown(String value, KnownPerson person) {
        return person.emails().contains(value) || person.phones().contains(value);
    }
}
