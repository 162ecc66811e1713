package io.doorstep.leadcrm.enrichment;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where People Data Labs is.
@ConfigurationProperties("doorstep.enrichment")
record EnrichmentSettings(
        @DefaultValue("https://api.peopledatalabs.com") URI api) {}
