package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.Fact.Kind;
import io.doorstep.leadcrm.scoring.LeadFacts.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Writes facts as columns of numbers, for learning and for judging alike. A column begins with the name of its fact.
final class EncodeFacts {

    private static final double NOT_KNOWN = -1;
    private static final double YES = 1;
    private static final char PART = '=';

    private EncodeFacts() {}

    /// @param answers those that the business's criteria name
    static Map<String, Double> encode(LeadFacts facts, Set<Answer> answers) {
        Map<String, Double> columns = new HashMap<>();
        for (Fact fact : Fact.values()) {
            if (fact.kind() == Kind.NUMBER) {
                columns.put(fact.name(), facts.numbers().getOrDefault(fact, NOT_KNOWN));
            }
        }
        facts.signs().forEach(sign -> columns.put(sign.name(), YES));
        facts.words().forEach((fact, word) -> {
            if (ProtectedTrait.namedBy(word).isEmpty()) {
                columns.put(fact.name() + PART + word, YES);
            }
        });
        facts.answers().forEach((question, answer) -> {
            if (answers.contains(new Answer(question, answer))) {
                columns.put(Fact.ANSWER.name() + PART + question + PART + answer, YES);
            }
        });
        columns.put(Fact.ARRIVAL.name(), days(facts.askedAt()));
        return columns;
    }

    static Fact factOf(String column) {
        int end = column.indexOf(PART);
        return Fact.valueOf(end < 0 ? column : column.substring(0, end));
    }

    private static double days(Instant when) {
        return (double) Duration.between(Instant.EPOCH, when).toSeconds()
                / Duration.ofDays(1).toSeconds();
    }
}
