package io.doorstep.property.search.synonym;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A set of synonyms as it is kept.
record SynonymResponse(UUID id, List<String> terms, List<String> means, boolean places, Instant createdAt) {

    static SynonymResponse of(SynonymView view) {
        SynonymTerms said = view.said();
        return new SynonymResponse(view.id(), said.terms(), said.means(), said.places(), view.createdAt());
    }
}
