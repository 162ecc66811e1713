package io.doorstep.leadcrm.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Scores an enquiry and says why.
@Component
public class ScoreEnquiry {

    private static final int HIGHEST = 100;

    public Score score(ScoredEnquiry enquiry) {
        List<ScoreFactor> factors = Stream.of(ScoreRule.values())
                .filter(rule -> rule.appliesTo(enquiry))
                .map(ScoreRule::asFactor)
                .toList();
        int sum = factors.stream().mapToInt(ScoreFactor::points).sum();
        return new Score(Math.min(sum, HIGHEST), factors);
    }
}
