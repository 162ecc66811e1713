package io.doorstep.chatai.assistant;

import org.jspecify.annotations.Nullable;

/// How asking one assistant can end.
public sealed interface Attempt {
    record Answered(Answer answer) implements Attempt {}

    /// Not for this assistant: the next one answers.
    record LeftToNext() implements Attempt {}

    /// It tried and failed: the next one answers, and what was spent until then is still counted.
    record GaveUp(String because, @Nullable TokensUsed spent) implements Attempt {}
}
