package io.doorstep.identity.authentication.token;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param accessLifetime of every token but a visitor's
/// @param visitorLifetime as long as a visitor may come back to a conversation
@ConfigurationProperties("identity.token")
record TokenSettings(Duration accessLifetime, Duration visitorLifetime) {}
