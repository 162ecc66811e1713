package io.doorstep.leadcrm.scoring;

import java.util.List;

/// How promising an enquiry is.
///
/// @param value 0 to 100
/// @param factors what the value is the sum of, up to the limit of 100
public record Score(int value, List<ScoreFactor> factors) {}
