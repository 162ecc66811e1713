package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.reading.Topic;
import org.jspecify.annotations.Nullable;

/// Says honestly what the assistant knows nothing about.
class OutOfScope implements Rule {
    @Override
    public @Nullable Answer find(Talk talk) {
        return talk.message().is(Topic.OUT_OF_SCOPE)
                ? talk.reply(
                        "I only know the homes of " + talk.organization()
                                + ", so I can't help with that. I can look for a home, tell you more about one, or call a person.")
                : null;
    }
}
