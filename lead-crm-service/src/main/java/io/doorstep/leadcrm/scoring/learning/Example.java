package io.doorstep.leadcrm.scoring.learning;

import java.util.Map;

/// What was known of somebody by name of column, and whether they bought.
public record Example(Map<String, Double> known, boolean won) {}
