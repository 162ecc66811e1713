package io.doorstep.identity.authentication.password;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param waitForHashing how long a request waits for its turn to hash
@ConfigurationProperties("identity.password")
record PasswordSettings(@DefaultValue("5s") Duration waitForHashing) {}
