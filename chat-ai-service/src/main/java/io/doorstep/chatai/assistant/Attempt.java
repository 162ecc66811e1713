package io.doorstep.chatai.assistant;

import org.jspecify.annotations.Nullable;

/// How asking one assistant can end.
public sealed interface Attempt {
    record Answered(Answer answer) implements Attempt {}

    /// The next assistant answers; what was spent until then is still counted.
    record GaveUp(String because, @Nullable TokensUsed spent) implements Attempt {}
}
