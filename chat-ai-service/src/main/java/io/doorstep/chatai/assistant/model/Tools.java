package io.doorstep.chatai.assistant.model;

import io.doorstep.chatai.assistant.model.ChatRequest.ToolCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tools that the model is offered, and what it asks of them.
@Component
class Tools {
    private final JsonMapper json;
    private final JsonNode definitions;

    Tools(JsonMapper json) {
        this.json = json;
        try (var file = new ClassPathResource("assistant/tools.json").getInputStream()) {
            this.definitions = json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode definitions() {
        return definitions;
    }

    /// @throws ModelFailedException when there is no such tool, or the arguments are not what it takes
    ToolArguments read(ToolCall call) {
        var function = call.function();
        try {
            return switch (function.name()) {
                case "search_listings" -> json.readValue(function.arguments(), ToolArguments.SearchListings.class);
                case "show_listing" -> complete(json.readValue(function.arguments(), ToolArguments.ShowListing.class));
                case "answer" -> complete(json.readValue(function.arguments(), ToolArguments.SayAnswer.class));
                case "call_person" -> complete(json.readValue(function.arguments(), ToolArguments.CallPerson.class));
                default -> throw new ModelFailedException("asked a tool that does not exist");
            };
        } catch (JacksonException e) {
            throw new ModelFailedException("passed arguments that cannot be read", e);
        }
    }

    @SuppressWarnings("ConstantValue")
    private static ToolArguments complete(ToolArguments.ShowListing show) {
        if (show.listingId() == null) {
            throw new ModelFailedException("asked for no listing");
        }
        return show;
    }

    @SuppressWarnings("ConstantValue") // what comes from outside may lack what the record promises
    private static ToolArguments complete(ToolArguments.SayAnswer said) {
        if (said.text() == null || said.text().isBlank() || said.action() == null || said.listingIds() == null) {
            throw new ModelFailedException("answered incompletely");
        }
        return said;
    }

    @SuppressWarnings("ConstantValue")
    private static ToolArguments complete(ToolArguments.CallPerson call) {
        if (call.text() == null || call.text().isBlank() || call.reason() == null) {
            throw new ModelFailedException("called a person incompletely");
        }
        return call;
    }
}
