package io.doorstep.property.search.meaning;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which model understands texts: the built-in one unless there is a key of another.
///
/// @param baseUrl up to and including `/v1`
/// @param timeout searches go on without it after that
@ConfigurationProperties("doorstep.search.embedding")
record EmbeddingSettings(
        @DefaultValue("https://api.openai.com/v1") URI baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("text-embedding-3-small") String model,
        @DefaultValue("2s") Duration timeout) {

    boolean configured() {
        return !apiKey.isBlank();
    }
}
