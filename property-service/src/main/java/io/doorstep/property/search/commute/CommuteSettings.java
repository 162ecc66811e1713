package io.doorstep.property.search.commute;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who knows the roads: a server of Valhalla, one's own or a hosted one.
///
/// @param url as far as before `/isochrone`; without it distances are as the crow flies
/// @param apiKey of a hosted one, sent as `api_key`
/// @param timeout without an answer by then, distances are as the crow flies
@ConfigurationProperties("doorstep.search.routing")
record CommuteSettings(
        @Nullable URI url,
        @DefaultValue("") String apiKey,
        @DefaultValue("3s") Duration timeout) {}
