package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.learning.LearnedModel.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a score of a learned chance, in points that add up to it: from what is usual on, one fact after the other,
/// the weightiest first.
final class ExplainChance {

    private static final int TOLD = 6;
    private static final int WHOLE = 100;

    private ExplainChance() {}

    static Score explain(Judgement judgement, LeadFacts facts) {
        Map<Fact, Double> by = new EnumMap<>(Fact.class);
        judgement.by().forEach((column, logOdds) -> by.merge(EncodeFacts.factOf(column), logOdds, Double::sum));
        List<Map.Entry<Fact, Double>> weightiest = by.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -Math.abs(entry.getValue())))
                .toList();
        List<ScoreFactor> factors = new ArrayList<>();
        double logOdds = judgement.usual();
        int points = points(logOdds);
        factors.add(new ScoreFactor("USUAL", points, "Of 100 who ask, about %d buy".formatted(points)));
        for (int i = 0; i < weightiest.size() && i < TOLD; i++) {
            Fact fact = weightiest.get(i).getKey();
            logOdds += weightiest.get(i).getValue();
            int next = points(logOdds);
            if (next != points) {
                factors.add(new ScoreFactor(fact.name(), next - points, fact.told(value(fact, facts))));
                points = next;
            }
        }
        int value = points(weightiest.stream().mapToDouble(Map.Entry::getValue).sum() + judgement.usual());
        if (value != points) {
            factors.add(new ScoreFactor("SMALLER_REASONS", value - points, "Several things that weigh little"));
        }
        return new Score(value, List.copyOf(factors));
    }

    private static int points(double logOdds) {
        return (int) Math.round(WHOLE * Judgement.chanceOf(logOdds));
    }

    private static @Nullable String value(Fact fact, LeadFacts facts) {
        return switch (fact.kind()) {
            case SIGN -> facts.signs().contains(fact) ? "" : null;
            case NUMBER -> number(facts.numbers().get(fact));
            case WORD -> facts.words().get(fact);
            case ANSWER ->
                facts.answers().isEmpty()
                        ? null
                        : String.join(", ", facts.answers().values());
            case TIME -> "";
        };
    }

    private static @Nullable String number(@Nullable Double number) {
        if (number == null) {
            return null;
        }
        return number == Math.rint(number)
                ? Long.toString(Math.round(number))
                : String.format(Locale.ROOT, "%.1f", number);
    }
}
