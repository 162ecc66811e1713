package io.doorstep.identity.authentication.token;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param rotateAfter how long a key signs
/// @param publishRetiredFor how long a retired key still verifies: longer than the longest token lives
@ConfigurationProperties("identity.signing")
record SigningSettings(Duration rotateAfter, Duration publishRetiredFor) {}
