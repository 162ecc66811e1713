package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.Fact.Kind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is known of a lead that a score may look at.
///
/// @param signs those that are so
/// @param answers the question's name to the answer
public record LeadFacts(
        Set<Fact> signs,
        Map<Fact, Double> numbers,
        Map<Fact, String> words,
        Map<String, String> answers,
        Instant askedAt) {

    private static final Pattern VISIT =
            words("visit|view|viewing|viewings|tour|showing|see it|see the|call|appointment");
    private static final Pattern MONEY = words("budget|offer|cash|loan|mortgage|finance|pre-?approved|price");

    public LeadFacts {
        signs = Set.copyOf(signs);
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
        answers = Map.copyOf(answers);
    }

    public static Draft askedAt(Instant when) {
        return new Draft(when);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /// Ways, names and answers are compared in one spelling.
    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /// With those answers alone that somebody has a use for.
    LeadFacts keepingAnswers(Set<Answer> wanted) {
        Map<String, String> kept = new HashMap<>(answers);
        kept.entrySet().removeIf(answer -> !wanted.contains(new Answer(answer.getKey(), answer.getValue())));
        return new LeadFacts(signs, numbers, words, kept, askedAt);
    }

    /// An answer to a question.
    record Answer(String question, String answer) {}

    /// Facts that are being gathered; what is not given is not known.
    public static final class Draft {

        private final Instant askedAt;
        private final Set<Fact> signs = EnumSet.noneOf(Fact.class);
        private final Map<Fact, Double> numbers = new EnumMap<>(Fact.class);
        private final Map<Fact, String> words = new EnumMap<>(Fact.class);
        private final Map<String, String> answers = new HashMap<>();

        private Draft(Instant askedAt) {
            this.askedAt = askedAt;
        }

        public Draft sign(Fact fact, boolean holds) {
            require(fact, Kind.SIGN);
            if (holds) {
                signs.add(fact);
            }
            return this;
        }

        public Draft number(Fact fact, @Nullable Number value) {
            require(fact, Kind.NUMBER);
            if (value != null) {
                numbers.put(fact, value.doubleValue());
            }
            return this;
        }

        public Draft word(Fact fact, @Nullable String value) {
            require(fact, Kind.WORD);
            if (value != null && !value.isBlank()) {
                words.put(fact, plain(value));
            }
            return this;
        }

        /// Only what it is about is looked at; the words themselves are not kept.
        public Draft message(@Nullable String text) {
            String written = Objects.requireNonNullElse(text, "");
            return sign(Fact.MESSAGE, !written.isBlank())
                    .sign(Fact.ASKS_FOR_A_VISIT, VISIT.matcher(written).find())
                    .sign(Fact.SPEAKS_OF_MONEY, MONEY.matcher(written).find());
        }

        /// @param given the question's name to the answer, which is empty when the question was left open
        public Draft answers(Map<String, String> given) {
            given.forEach((question, answer) -> {
                if (!answer.isBlank()) {
                    answers.put(plain(question), plain(answer));
                }
            });
            if (!given.isEmpty()) {
                number(Fact.QUESTIONS_ANSWERED, answers.size());
                number(Fact.QUESTIONS_LEFT_OPEN, given.size() - answers.size());
            }
            return this;
        }

        public LeadFacts complete() {
            return new LeadFacts(signs, numbers, words, answers, askedAt);
        }

        private static void require(Fact fact, Kind kind) {
            if (fact.kind() != kind) {
                throw new IllegalArgumentException(fact + " is no " + kind);
            }
        }
    }
}
