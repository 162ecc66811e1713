package io.doorstep.chatai.assistant;

/// Something said earlier in the conversation.
public record Utterance(boolean byVisitor, String text) {}
