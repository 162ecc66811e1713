package io.doorstep.property.enrichment;

import io.doorstep.workflowkit.WorkKind;
import java.time.Duration;
import java.util.UUID;

/// The one kind of work that a workflow outside can do for the listings of a business.
enum EnrichmentWork implements WorkKind {
    PROPERTY_ENRICHMENT;

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Override
    public String path() {
        return "property-enrichment";
    }

    @Override
    public String question() {
        return "property.enrichment-asked";
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public String subjectColumn() {
        return "listing_id";
    }

    @Override
    public Class<?> subjectType() {
        return UUID.class;
    }
}
