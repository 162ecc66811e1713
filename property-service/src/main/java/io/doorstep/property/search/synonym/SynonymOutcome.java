package io.doorstep.property.search.synonym;

import java.util.UUID;

/// Every way in which making, changing or deleting a set can end.
sealed interface SynonymOutcome {

    record Kept(SynonymView set) implements SynonymOutcome {}

    record Deleted() implements SynonymOutcome {}

    record NotFound(UUID id) implements SynonymOutcome {}

    /// @param most how many a business can have
    record TooMany(int most) implements SynonymOutcome {}
}
