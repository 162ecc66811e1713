package io.doorstep.property.upload.reading;

/// How sure it is that a text says what was read out of it.
public enum Sureness {
    /// To be asked about before anything is made of it.
    DOUBTFUL,
    /// Nothing speaks against it.
    LIKELY,
    /// It is said in so many words.
    CERTAIN
}
