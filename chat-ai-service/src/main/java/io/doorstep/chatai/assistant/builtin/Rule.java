package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import org.jspecify.annotations.Nullable;

/// One thing the assistant knows how to answer.
interface Rule {
    /// The answer, or nothing when the message is about something else.
    @Nullable
    Answer find(Talk talk);
}
