package io.doorstep.property.upload.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The chat completions protocol, as far as it is spoken here.
final class ChatCompletion {

    private ChatCompletion() {}

    record Request(
            String model,
            List<Message> messages,
            @JsonProperty("response_format") JsonNode responseFormat,
            @JsonProperty("max_tokens") int maxTokens,
            double temperature) {}

    record Message(String role, @Nullable String content) {}

    record Response(
            @Nullable List<Choice> choices, @Nullable Usage usage) {

        Optional<String> text() {
            return choices == null || choices.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(choices.getFirst().message()).map(Message::content);
        }
    }

    record Choice(@Nullable Message message) {}

    record Usage(
            @JsonProperty("prompt_tokens") long promptTokens,
            @JsonProperty("completion_tokens") long completionTokens) {}
}
