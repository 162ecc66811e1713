package io.doorstep.identity.authentication.password;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param tries wrong passwords that are evaluated for one account in one window
/// @param window how long wrong passwords are remembered from the first one on
/// @param waitForHashing how long a request waits for its turn to hash
@ConfigurationProperties("identity.password")
record PasswordSettings(int tries, Duration window, Duration waitForHashing) {}
