package io.doorstep.leadcrm.scoring.learning;

import java.util.List;

/// A model as it is kept: plain text, read by any later version of the code.
///
/// @param start the log-odds before the first tree
/// @param trees as XGBoost writes them down
public record SavedModel(List<String> columns, double start, List<String> trees, double slope, double intercept) {}
