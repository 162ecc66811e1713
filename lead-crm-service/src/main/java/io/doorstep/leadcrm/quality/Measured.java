package io.doorstep.leadcrm.quality;

import java.util.Map;

/// How many of one kind were looked at.
///
/// @param sound of which nothing is wrong
/// @param found by rule
record Measured(long checked, long sound, Map<QualityRule, Long> found) {}
