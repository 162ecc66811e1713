package io.doorstep.chatai.assistant;

/// What a model's answer cost.
public record TokensUsed(String model, long inputTokens, long outputTokens) {}
