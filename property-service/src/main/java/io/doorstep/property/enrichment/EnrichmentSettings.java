package io.doorstep.property.enrichment;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the provider of property data is.
@ConfigurationProperties("doorstep.property-data")
record EnrichmentSettings(
        @DefaultValue("https://api.realestateapi.com") URI api) {}
