package io.doorstep.chatai.assistant.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.doorstep.chatai.assistant.model.ChatRequest.ChatMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer of the chat completions protocol, as far as it is read here.
record ChatAnswer(@Nullable List<Choice> choices, @Nullable Usage usage) {
    record Choice(@Nullable ChatMessage message) {}

    record Usage(
            @JsonProperty("prompt_tokens") long promptTokens,
            @JsonProperty("completion_tokens") long completionTokens) {}

    ChatMessage message() {
        var message =
                choices == null || choices.isEmpty() ? null : choices.getFirst().message();
        if (message == null) {
            throw new ModelFailedException("answered without a message");
        }
        return message;
    }
}
