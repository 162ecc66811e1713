package io.doorstep.property.search.index;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the index lies and how eagerly it is kept.
///
/// @param folder one folder in it for each tenant; safe to delete
/// @param patience how long a search waits for writes that are still being indexed
/// @param saveEvery how often what is in memory goes to disk
/// @param meaningAfter how long after a change the meaning of new texts is computed
/// @param modelAway how long after a failure of the model it is asked again
@ConfigurationProperties("doorstep.search")
public record SearchSettings(
        Path folder,
        @DefaultValue("3s") Duration patience,
        @DefaultValue("10s") Duration saveEvery,
        @DefaultValue("2s") Duration meaningAfter,
        @DefaultValue("30s") Duration modelAway) {}
