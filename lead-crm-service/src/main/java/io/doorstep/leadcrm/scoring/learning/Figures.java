package io.doorstep.leadcrm.scoring.learning;

/// How good a model is on those whom it never saw.
///
/// @param outcomes how many it has learned from
/// @param auc of five folds
/// @param calibrationError of five folds
/// @param forwardAuc on the newest fifth, learned from all who came before
public record Figures(int outcomes, int won, double auc, double calibrationError, double forwardAuc) {}
