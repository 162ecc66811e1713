package io.doorstep.identity.entrance;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param console where the console is, for people who have signed on and are expected nowhere else; blank where there
/// is none
@ConfigurationProperties("identity.entrance")
record EntranceSettings(String console) {}
