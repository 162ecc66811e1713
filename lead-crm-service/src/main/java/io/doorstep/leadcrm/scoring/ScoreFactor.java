package io.doorstep.leadcrm.scoring;

/// One reason of a score.
public record ScoreFactor(String name, int points, String because) {}
