package io.doorstep.campaign.tracking;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How links in messages are made.
///
/// @param publicUrl where the gateway is reached from outside
/// @param key base64; the key of the links' signatures is derived from it
@ConfigurationProperties("doorstep.links")
record LinkSettings(URI publicUrl, String key) {}
