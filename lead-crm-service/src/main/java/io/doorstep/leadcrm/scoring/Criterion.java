package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.Fact.Kind;
import io.doorstep.leadcrm.scoring.LeadFacts.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One reason for which a lead gets points or loses them.
///
/// @param question whose answer is compared, with the fact `ANSWER` only
/// @param number what a number is compared with
/// @param words one of which it is to be
/// @param because what we say about it to people
record Criterion(
        String name,
        Fact fact,
        Comparison is,
        @Nullable String question,
        @Nullable Double number,
        @Nullable List<String> words,
        int points,
        String because) {

    /// How a fact is looked at.
    enum Comparison {
        YES(Kind.SIGN),
        NO(Kind.SIGN),
        AT_LEAST(Kind.NUMBER),
        AT_MOST(Kind.NUMBER),
        ONE_OF(Kind.WORD, Kind.ANSWER);

        private final List<Kind> kinds;

        Comparison(Kind... kinds) {
            this.kinds = List.of(kinds);
        }

        boolean fits(Fact fact) {
            return kinds.contains(fact.kind());
        }
    }

    static Criterion sign(String name, Fact fact, int points, String because) {
        return new Criterion(name, fact, Comparison.YES, null, null, null, points, because);
    }

    static Criterion atLeast(String name, Fact fact, double number, int points, String because) {
        return new Criterion(name, fact, Comparison.AT_LEAST, null, number, null, points, because);
    }

    static Criterion word(String name, Fact fact, String word, int points, String because) {
        return new Criterion(name, fact, Comparison.ONE_OF, null, null, List.of(word), points, because);
    }

    boolean isMetBy(LeadFacts facts) {
        return switch (is) {
            case YES -> facts.signs().contains(fact);
            case NO -> !facts.signs().contains(fact);
            case AT_LEAST -> number != null && facts.numbers().getOrDefault(fact, Double.NaN) >= number;
            case AT_MOST -> number != null && facts.numbers().getOrDefault(fact, Double.NaN) <= number;
            case ONE_OF -> accepted().anyMatch(word -> word.equals(given(facts)));
        };
    }

    /// The answers that this criterion has a use for.
    Stream<Answer> answers() {
        return fact == Fact.ANSWER && question != null
                ? accepted().map(answer -> new Answer(LeadFacts.plain(question), answer))
                : Stream.empty();
    }

    ScoreFactor asFactor() {
        return new ScoreFactor(name, points, because);
    }

    private Stream<String> accepted() {
        return words == null ? Stream.empty() : words.stream().map(LeadFacts::plain);
    }

    private @Nullable String given(LeadFacts facts) {
        return question == null ? facts.words().get(fact) : facts.answers().get(LeadFacts.plain(question));
    }
}
