package io.doorstep.chatai.assistant.model;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The model that answers.
///
/// @param baseUrl up to and including `/v1`
/// @param timeout for the whole turn, all its rounds together
/// @param maxTokensPerTurn input and output of all rounds together
/// @param rounds how often the model may ask a tool before it has to answer
@ConfigurationProperties("doorstep.assistant.model")
record ModelSettings(
        @DefaultValue("https://api.openai.com/v1") URI baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("gpt-4o-mini") String name,
        @DefaultValue("12s") Duration timeout,
        @DefaultValue("500") int maxOutputTokens,
        @DefaultValue("8000") int maxTokensPerTurn,
        @DefaultValue("4") int rounds) {
    boolean configured() {
        return !apiKey.isBlank();
    }
}
