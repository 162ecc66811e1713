package io.doorstep.property.savedsearch.web;

import io.doorstep.property.savedsearch.AlertChannel;
import io.doorstep.property.savedsearch.AlertFrequency;
import io.doorstep.property.savedsearch.Client;
import io.doorstep.property.savedsearch.SavedSearchView;
import io.doorstep.property.savedsearch.SearchState;
import io.doorstep.property.search.filter.FilterParameters;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A saved search as it is shown.
///
/// @param search as it was put
/// @param understood what is looked for, named like the parameters that would ask for the same
record SavedSearchResponse(
        UUID id,
        Client.Kind clientKind,
        UUID clientId,
        String name,
        Map<String, Object> search,
        Map<String, Object> understood,
        AlertChannel channel,
        AlertFrequency frequency,
        @Nullable String zone,
        SearchState state,
        Instant createdAt) {

    static SavedSearchResponse of(SavedSearchView saved) {
        return new SavedSearchResponse(
                saved.id(),
                saved.client().kind(),
                saved.client().id(),
                saved.name(),
                saved.asked(),
                FilterParameters.of(
                        saved.criteria().filter(), null, saved.criteria().words()),
                saved.channel(),
                saved.frequency(),
                saved.zone(),
                saved.state(),
                saved.createdAt());
    }
}
