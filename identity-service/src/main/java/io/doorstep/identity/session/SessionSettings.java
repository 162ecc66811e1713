package io.doorstep.identity.session;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param accessLifetime how long a token of a revoked session would still look good to who has not heard
/// @param places a database of cities in MaxMind's format, read once; without it no session says where it is
@ConfigurationProperties("identity.session")
record SessionSettings(Duration accessLifetime, @Nullable Path places) {}
