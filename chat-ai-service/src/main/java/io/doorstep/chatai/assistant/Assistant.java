package io.doorstep.chatai.assistant;

/// Something that can answer a visitor: the built-in one, or a model.
public interface Assistant {
    Attempt attempt(Turn turn);
}
