package io.doorstep.leadcrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.scoring.OutcomesFile.Row;
import io.doorstep.leadcrm.scoring.learning.Figures;
import io.doorstep.leadcrm.scoring.learning.Learned;
import io.doorstep.leadcrm.scoring.learning.LearnedModel;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// What the file says goes the way of captured leads: their facts, their columns, the trainer of the service.
@TestInstance(Lifecycle.PER_CLASS)
class OutcomesFileTests {

    private final List<Row> rows;
    private final Learned learned;

    OutcomesFileTests() throws IOException {
        rows = OutcomesFile.read();
        learned = TrainModel.learn(rows.stream().map(Row::outcome).toList(), OutcomesFile.SCHOOL.answers());
    }

    /// LEAD-26
    @Test
    void ranksLeadsItNeverSawByWhatBecameOfOthers() {
        Figures figures = learned.figures();
        System.out.println("Scores learned from " + figures);
        assertThat(figures.outcomes()).isEqualTo(rows.size());
        assertThat(figures.auc()).isGreaterThanOrEqualTo(0.90);
    }

    /// LEAD-26
    @Test
    void ofThoseWithThirtyPerCentThirtyInAHundredBuy() {
        assertThat(learned.figures().calibrationError()).isLessThanOrEqualTo(0.03);
    }

    /// X-LD-18
    @Test
    void whoSomebodyIsNeverChangesTheirScore() {
        LearnedModel model = LearnedModel.read(learned.model());
        for (Row row : rows.subList(0, 500)) {
            Score score = score(model, row);
            if (!row.activity().answers().getOrDefault("city", "").isEmpty()) {
                for (String city : List.of("Mumbai", "Lagos", "Tier II Cities")) {
                    assertThat(score(model, row.answering("city", city))).isEqualTo(score);
                }
            }
            if (!row.activity()
                    .answers()
                    .getOrDefault("occupation", "Working Professional")
                    .equals("Working Professional")) {
                for (String occupation : List.of("Housewife", "Student", "Unemployed", "Other")) {
                    assertThat(score(model, row.answering("occupation", occupation)))
                            .isEqualTo(score);
                }
            }
        }
    }

    /// X-LD-18
    @Test
    void everyScoreIsTheSumOfItsReasons() {
        LearnedModel model = LearnedModel.read(learned.model());
        assertThat(rows.subList(0, 500)).map(row -> score(model, row)).allSatisfy(score -> assertThat(
                        score.factors().stream().mapToInt(ScoreFactor::points).sum())
                .isEqualTo(score.value())
                .isBetween(0, 100));
    }

    private static Score score(LearnedModel model, Row row) {
        LeadFacts facts = row.facts();
        return ExplainChance.explain(model.judge(EncodeFacts.encode(facts, OutcomesFile.SCHOOL.answers())), facts);
    }
}
