package io.doorstep.identity.membership;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param lifetime how long an invitation may be accepted
@ConfigurationProperties("identity.invitation")
record InvitationSettings(@DefaultValue("7d") Duration lifetime) {}
