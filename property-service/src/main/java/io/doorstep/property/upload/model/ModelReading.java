package io.doorstep.property.upload.model;

import io.doorstep.property.upload.reading.Finding;
import java.util.List;
import java.util.Optional;

/// How a model's reading of a text can end.
public sealed interface ModelReading {

    /// What it cost, also when it was of no help.
    Optional<TokensUsed> tokens();

    /// @param findings those that stand in the text
    record Read(List<Finding> findings, Optional<TokensUsed> tokens) implements ModelReading {}

    record Failed(String why, Optional<TokensUsed> tokens) implements ModelReading {}
}
