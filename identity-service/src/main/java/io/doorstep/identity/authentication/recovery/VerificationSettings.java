package io.doorstep.identity.authentication.recovery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param grace how long somebody with an unverified address may do dangerous things
@ConfigurationProperties("identity.verification")
record VerificationSettings(@DefaultValue("24h") Duration grace) {}
