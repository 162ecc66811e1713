package io.doorstep.leadcrm.scoring;

import java.util.List;

/// How promising a lead is.
///
/// @param value 0 to 100
/// @param factors what the value is the sum of, kept between 0 and 100
public record Score(int value, List<ScoreFactor> factors) {

    public static final Score NONE = new Score(0, List.of());

    /// Of somebody who does not want to be scored.
    static final Score OBJECTED =
            new Score(0, List.of(new ScoreFactor("OBJECTED", 0, "The person does not want to be scored")));
}
