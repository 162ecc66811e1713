package io.doorstep.property.savedsearch.reverse;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the searches lie, turned round.
///
/// @param folder one folder in it for each tenant; safe to delete
/// @param saveEvery how often what is in memory goes to disk
@ConfigurationProperties("doorstep.alerts")
record AlertSettings(Path folder, @DefaultValue("10s") Duration saveEvery) {}
