package io.doorstep.identity.membership;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param lifetime how long an invitation may be accepted
@ConfigurationProperties("identity.invitation")
record InvitationSettings(Duration lifetime) {}
