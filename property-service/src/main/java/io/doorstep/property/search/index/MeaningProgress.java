package io.doorstep.property.search.index;

/// How it goes with understanding what is new.
public enum MeaningProgress {
    DONE,
    MORE,
    MODEL_AWAY
}
