package io.doorstep.identity.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param refreshLifetime a session that is not used for so long has ended
/// @param accessLifetime how long a token of a revoked session would still look good to who has not heard
@ConfigurationProperties("identity.session")
record SessionSettings(@DefaultValue("30d") Duration refreshLifetime, Duration accessLifetime) {}
