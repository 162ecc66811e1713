package io.doorstep.property.search.synonym;

import java.time.Instant;
import java.util.UUID;

/// A set as it is kept.
record SynonymView(UUID id, int version, SynonymTerms said, Instant createdAt) {}
