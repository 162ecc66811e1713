package io.doorstep.leadcrm.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.doorstep.leadcrm.scoring.learning.LearnedModel.Judgement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnFromExamplesTests {

    private final List<Example> examples = examples(600);
    private final Learned learned = new LearnFromExamples(examples).learn();
    private final LearnedModel model = LearnedModel.read(learned.model());

    /// LEAD-26
    @Test
    void findsOutWhatMattersAndWhatDoesNot() {
        assertThat(learned.figures().auc()).isGreaterThan(0.85);
        assertThat(learned.figures().calibrationError()).isLessThan(0.1);
        assertThat(learned.weights().get("VISITS"))
                .isGreaterThan(3 * learned.weights().getOrDefault("NOISE", 0.0));
    }

    /// X-LD-18
    @Test
    void whatEachColumnAddsAmountsToTheChance() {
        Judgement many = model.judge(Map.of("VISITS", 9.0, "NOISE", 0.5));
        Judgement few = model.judge(Map.of("VISITS", 0.0, "NOISE", 0.5));
        assertThat(many.chance()).isGreaterThan(few.chance());
        assertThat(many.by().get("VISITS")).isPositive();
        assertThat(few.by().get("VISITS")).isNegative();
        double sum = many.usual()
                + many.by().values().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(Judgement.chanceOf(sum)).isCloseTo(many.chance(), within(1e-12));
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        assertThat(new LearnFromExamples(examples).learn().model()).isEqualTo(learned.model());
    }

    @Test
    void columnsKnownOfHardlyAnybodyAreLeftOut() {
        assertThat(learned.model().columns()).containsExactly("NOISE", "VISITS");
    }

    private static List<Example> examples(int count) {
        Random chance = new Random(5);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int visits = chance.nextInt(10);
                    Map<String, Double> known = new HashMap<>();
                    known.put("VISITS", (double) visits);
                    known.put("NOISE", chance.nextDouble());
                    if (i < 3) {
                        known.put("SOURCE=once", 1.0);
                    }
                    return new Example(known, chance.nextDouble() < (visits >= 6 ? 0.9 : 0.1));
                })
                .toList();
    }
}
