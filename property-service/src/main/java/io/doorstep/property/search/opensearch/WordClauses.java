package io.doorstep.property.search.opensearch;

import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.WordWeights;
import io.doorstep.property.search.index.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words in the terms of the engine: each where it weighs most, also as what else it is called, and with a slip of the
/// finger unless many listings use it as it is. What is rare weighs more, and what is rare is counted in the tenant's
/// own listings.
final class WordClauses {

    private final Words words;
    private final OwnTexts own;
    private final WordCounts counts;

    private WordClauses(Words words, OwnTexts own, WordCounts counts) {
        this.words = words;
        this.own = own;
        this.counts = counts;
    }

    /// All words of a question, each in each field that it may stand in.
    static Set<FieldWord> in(IndexQuestion question, Words words) {
        Set<FieldWord> all = new LinkedHashSet<>();
        question.synonyms()
                .meaningsOf(question.words())
                .forEach(meanings -> meanings.forEach(meaning -> {
                    all.addAll(in(meaning, words));
                    if (!question.own().isNone()) {
                        all.addAll(in(Fields.OWN_TEXT, words.of(Fields.OWN_TEXT, meaning)));
                    }
                }));
        return all;
    }

    /// A word in each field that weighs.
    static List<FieldWord> in(String word, Words words) {
        return WordWeights.FIELDS.keySet().stream()
                .flatMap(field -> in(field, words.of(field, word)).stream())
                .toList();
    }

    private static List<FieldWord> in(String field, List<String> words) {
        return words.stream().map(word -> new FieldWord(field, word)).toList();
    }

    static Map<String, Object> of(IndexQuestion question, Words words, WordCounts counts) {
        WordClauses clauses = new WordClauses(words, question.own(), counts);
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
            boolean slips = !WordWeights.isCommon(counts.most(in(meaning, words)), counts.listings());
            WordWeights.FIELDS.forEach((field, weight) -> add(places, field, words.of(field, meaning), weight, slips));
            List<String> cut = words.of(Fields.OWN_TEXT, meaning);
            if (own.all()) {
                add(places, Fields.OWN_TEXT, cut, WordWeights.OWN_TEXT, slips);
            } else if (!own.isNone() && !cut.isEmpty()) {
                places.add(Clauses.weighing(ownWords(cut), WordWeights.OWN_TEXT * rarity(Fields.OWN_TEXT, cut)));
            }
        }
        return Map.of("dis_max", Map.of("queries", places, "tie_breaker", WordWeights.TIE_BREAKER));
    }

    /// Each of them in any of the fields.
    private Map<String, Object> ownWords(List<String> cut) {
        return Clauses.all(cut.stream()
                .map(word -> Clauses.terms(
                        Fields.OWN_WORD,
                        own.fields().stream()
                                .map(field -> ListingTexts.ownWord(field, word))
                                .toList()))
                .toList());
    }

    private double rarity(String field, List<String> cut) {
        return in(field, cut).stream().mapToDouble(counts::rarity).sum();
    }

    private void add(List<Map<String, Object>> places, String field, List<String> cut, float weight, boolean slips) {
        if (cut.isEmpty()) {
            return;
        }
        double weighed = weight * rarity(field, cut);
        if (cut.size() > 1) {
            places.add(Clauses.weighing(Clauses.phrase(field, cut, 1), weighed));
            return;
        }
        String word = cut.getFirst();
        places.add(Clauses.weighing(Clauses.term(field, word), weighed));
        if (slips && WordWeights.mayHaveTypo(word)) {
            places.add(Clauses.weighing(Clauses.near(field, word, 1), weighed * WordWeights.TYPO));
        }
    }
}
