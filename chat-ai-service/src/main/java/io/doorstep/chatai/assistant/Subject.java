package io.doorstep.chatai.assistant;

/// What a conversation is about from its beginning.
///
/// @param home as a card shows it
/// @param thread where the talk stands then
public record Subject(Citation home, DialogueState thread) {}
