package io.doorstep.property.search.opensearch;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.synonym.Synonyms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A place in the terms of the engine: its words in the address, or its name in the title, or what else it is called.
final class PlaceClauses {

    private PlaceClauses() {}

    static Map<String, Object> of(String place, Synonyms synonyms, Words words) {
        List<Map<String, Object>> anyOf = new ArrayList<>();
        for (String name : ListingFilter.namesIn(place)) {
            List<Map<String, Object>> all = new ArrayList<>();
            for (List<String> meanings : synonyms.meaningsOf(Arrays.asList(name.split("\\s+")))) {
                all.add(anyOf(meanings, words));
            }
            anyOf.add(Clauses.all(all));
            anyOf.add(inTitle(name, words));
        }
        return Clauses.anyOf(anyOf);
    }

    private static Map<String, Object> anyOf(List<String> names, Words words) {
        List<Map<String, Object>> anyOf = new ArrayList<>();
        for (String name : names) {
            anyOf.add(inAddress(name, words));
            anyOf.add(inTitle(name, words));
        }
        return Clauses.anyOf(anyOf);
    }

    private static Map<String, Object> inAddress(String name, Words words) {
        List<String> cut = words.of(Fields.PLACE, name);
        return cut.isEmpty()
                ? Map.of("match_none", Map.of())
                : Clauses.all(cut.stream()
                        .map(word -> Clauses.term(Fields.PLACE, word))
                        .toList());
    }

    private static Map<String, Object> inTitle(String name, Words words) {
        return Clauses.phrase(Fields.TITLE_PLACE, words.of(Fields.TITLE_PLACE, name), 0);
    }
}
