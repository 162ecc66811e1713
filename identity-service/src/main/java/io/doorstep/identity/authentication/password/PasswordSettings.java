package io.doorstep.identity.authentication.password;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param tries wrong passwords that are evaluated for one account in one window
/// @param window how long wrong passwords are remembered from the first one on
/// @param waitForHashing how long a request waits for its turn to hash
@ConfigurationProperties("identity.password")
record PasswordSettings(
        @DefaultValue("10") int tries,
        @DefaultValue("15m") Duration window,
        @DefaultValue("5s") Duration waitForHashing) {}
