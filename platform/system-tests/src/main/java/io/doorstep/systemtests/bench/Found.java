package io.doorstep.systemtests.bench;

import java.util.Set;

/// What one side answers to a question.
///
/// @param total of all that match
/// @param references of the first that it would show
record Found(long total, Set<String> references) {

    /// Whatever order each has: the same are there, and where all are shown, the same are shown.
    boolean agreesWith(Found other) {
        return total == other.total && (total > TermSearch.LIMIT || references.equals(other.references));
    }
}
