package io.doorstep.property.upload.model;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The model that reads uploads.
///
/// @param baseUrl up to and including `/v1`
/// @param longestText characters; longer texts are read by the rules alone
/// @param textsPerDay of one business; further ones are read by the rules alone
@ConfigurationProperties("doorstep.upload.model")
public record ModelSettings(
        @DefaultValue("https://api.openai.com/v1") URI baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("gpt-4o-mini") String name,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("1500") int maxOutputTokens,
        @DefaultValue("20000") int longestText,
        @DefaultValue("200") int textsPerDay) {

    public boolean configured() {
        return !apiKey.isBlank();
    }
}
