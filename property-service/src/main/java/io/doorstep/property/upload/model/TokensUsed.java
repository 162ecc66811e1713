package io.doorstep.property.upload.model;

/// What asking a model cost.
public record TokensUsed(String model, long inputTokens, long outputTokens) {}
