package io.doorstep.property.search.synonym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// All synonyms of one business, to look words up in.
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(List.of());

    private final Map<String, Set<String>> meanings = new HashMap<>();
    private final Map<String, String> places = new TreeMap<>();
    private int mostWords = 1;

    private Synonyms(Collection<SynonymTerms> sets) {
        sets.forEach(this::add);
    }

    public static Synonyms of(Collection<SynonymTerms> sets) {
        return sets.isEmpty() ? NONE : new Synonyms(sets);
    }

    private void add(SynonymTerms set) {
        for (String term : set.terms()) {
            String key = key(term);
            Set<String> meant = meanings.computeIfAbsent(key, _ -> new LinkedHashSet<>());
            if (set.means().isEmpty()) {
                set.terms().forEach(other -> meant.add(key(other)));
            } else {
                meant.add(key);
                set.means().forEach(other -> meant.add(key(other)));
            }
            if (set.places()) {
                places.put(key, key);
            }
            mostWords = Math.max(mostWords, key.split(" ").length);
        }
    }

    /// Cuts words into terms, the longest that are known first.
    ///
    /// @return for each term all that it may be looked for as, its own words first
    public List<List<String>> meaningsOf(List<String> words) {
        List<String> keys = words.stream()
                .flatMap(word -> Arrays.stream(key(word).split(" ")))
                .toList();
        if (meanings.isEmpty()) {
            return words.stream().map(List::of).toList();
        }
        List<List<String>> terms = new ArrayList<>();
        int at = 0;
        while (at < keys.size()) {
            int length = lengthOfTermAt(keys, at);
            String term = String.join(" ", keys.subList(at, at + length));
            Set<String> meant = new LinkedHashSet<>(List.of(term));
            meant.addAll(meanings.getOrDefault(term, Set.of()));
            terms.add(List.copyOf(meant));
            at += length;
        }
        return terms;
    }

    private int lengthOfTermAt(List<String> words, int at) {
        for (int length = Math.min(mostWords, words.size() - at); length > 1; length--) {
            if (meanings.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }

    /// @param alike tells whether a name that is known may be meant by another
    public Optional<String> findPlace(String name, BiPredicate<String, String> alike) {
        String key = key(name);
        return Optional.ofNullable(places.get(key)).or(() -> places.keySet().stream()
                .filter(known -> alike.test(known, key))
                .findFirst());
    }

    /// Without case, hyphens and apostrophes, which people leave out.
    static String key(String term) {
        return term.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[\\s-]+", " ")
                .strip();
    }
}
