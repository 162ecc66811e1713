package io.doorstep.property.search.opensearch;

import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.WordWeights;
import io.doorstep.property.search.index.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Words in the terms of the engine: each where it weighs most, also as what else it is called, also with a slip of
/// the finger. What is rare weighs more, and what is rare is counted in the tenant's own listings.
final class WordClauses {

    private final Words words;
    private final ToDoubleFunction<FieldWord> rarity;

    private WordClauses(Words words, ToDoubleFunction<FieldWord> rarity) {
        this.words = words;
        this.rarity = rarity;
    }

    /// All words of a question, each in each field that it may stand in.
    static Set<FieldWord> in(IndexQuestion question, Words words) {
        Set<FieldWord> all = new LinkedHashSet<>();
        question.synonyms()
                .meaningsOf(question.words())
                .forEach(meanings -> meanings.forEach(
                        meaning -> WordWeights.FIELDS.keySet().forEach(field -> words.of(field, meaning)
                                .forEach(word -> all.add(new FieldWord(field, word))))));
        return all;
    }

    static Map<String, Object> of(IndexQuestion question, Words words, ToDoubleFunction<FieldWord> rarity) {
        WordClauses clauses = new WordClauses(words, rarity);
        List<Map<String, Object>> terms = question.synonyms().meaningsOf(question.words()).stream()
                .map(clauses::anyOf)
                .toList();
        int least = question.wordsAreWishes() ? 1 : WordWeights.least(terms.size());
        return Map.of("bool", Map.of("should", terms, "minimum_should_match", least));
    }

    private Map<String, Object> anyOf(List<String> meanings) {
        List<Map<String, Object>> places = new ArrayList<>();
        String reference = meanings.getFirst().toLowerCase(Locale.ROOT);
        places.add(Clauses.weighing(Clauses.term(Fields.REFERENCE, reference), WordWeights.REFERENCE));
        for (String meaning : meanings) {
            WordWeights.FIELDS.forEach((field, weight) -> add(places, field, words.of(field, meaning), weight));
        }
        return Map.of("dis_max", Map.of("queries", places, "tie_breaker", WordWeights.TIE_BREAKER));
    }

    private void add(List<Map<String, Object>> places, String field, List<String> cut, float weight) {
        if (cut.isEmpty()) {
            return;
        }
        double weighed = weight
                * cut.stream()
                        .mapToDouble(word -> rarity.applyAsDouble(new FieldWord(field, word)))
                        .sum();
        if (cut.size() > 1) {
            places.add(Clauses.weighing(Clauses.phrase(field, cut, 1), weighed));
            return;
        }
        String word = cut.getFirst();
        places.add(Clauses.weighing(Clauses.term(field, word), weighed));
        if (WordWeights.mayHaveTypo(word)) {
            places.add(Clauses.weighing(Clauses.near(field, word, 1), weighed * WordWeights.TYPO));
        }
    }
}
