package io.doorstep.chatai.assistant.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A request of the chat completions protocol.
record ChatRequest(
        String model,
        List<ChatMessage> messages,
        JsonNode tools,
        @JsonProperty("tool_choice") String toolChoice,
        @JsonProperty("max_tokens") int maxTokens,
        double temperature) {
    record ChatMessage(
            String role,
            @Nullable String content,
            @JsonProperty("tool_calls") @Nullable List<ToolCall> toolCalls,
            @JsonProperty("tool_call_id") @Nullable String toolCallId) {
        static ChatMessage of(String role, String content) {
            return new ChatMessage(role, content, null, null);
        }

        static ChatMessage resultOf(ToolCall call, String result) {
            return new ChatMessage("tool", result, null, call.id());
        }
    }

    record ToolCall(String id, String type, Function function) {}

    /// @param arguments JSON as a string
    record Function(String name, String arguments) {}
}
