package io.doorstep.property.enrichment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a workflow says of a property.
record BroughtFacts(List<BroughtFact> facts, @Nullable String ownerName) {

    boolean saysNothing() {
        return facts.isEmpty() && ownerName == null;
    }

    @Override
    public String toString() {
        return facts.size() + " facts";
    }
}
