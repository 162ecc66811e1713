package io.doorstep.chatai.assistant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the assistant says, what it does, what it says it from, and where the talk stands then.
///
/// @param handoff set when a person is to be called
/// @param tokens set when a model was asked
public record Answer(
        String text,
        Action action,
        List<Citation> citations,
        DialogueState state,
        @Nullable HandoffReason handoff,
        @Nullable TokensUsed tokens) {
    public Answer(String text, Action action, List<Citation> citations, DialogueState state) {
        this(text, action, citations, state, null, null);
    }

    public Answer costing(@Nullable TokensUsed used) {
        return new Answer(text, action, citations, state, handoff, used);
    }
}
