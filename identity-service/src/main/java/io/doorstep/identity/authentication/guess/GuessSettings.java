package io.doorstep.identity.authentication.guess;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param tries wrong passwords and codes that are evaluated for one account in one window
/// @param window how long wrong ones are remembered from the first one on
@ConfigurationProperties("identity.password")
record GuessSettings(
        @DefaultValue("10") int tries, @DefaultValue("15m") Duration window) {}
