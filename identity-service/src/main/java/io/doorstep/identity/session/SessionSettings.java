package io.doorstep.identity.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param accessLifetime how long a token of a revoked session would still look good to who has not heard
@ConfigurationProperties("identity.session")
record SessionSettings(Duration accessLifetime) {}
