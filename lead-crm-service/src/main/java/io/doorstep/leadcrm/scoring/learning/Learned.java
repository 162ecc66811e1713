package io.doorstep.leadcrm.scoring.learning;

import java.util.List;
import java.util.Map;

/// What came of learning.
///
/// @param weights how far each column moves a score on the average, in log-odds
/// @param spread the share of those it learned from in each of ten groups of chances
public record Learned(SavedModel model, Figures figures, Map<String, Double> weights, List<Double> spread) {}
