package io.doorstep.leadcrm.lead;

import java.util.Optional;
import java.util.UUID;

/// Filters that are kept under a name; who may use which is for those to say who keep them.
public interface SavedFilters {

    /// @return nothing when there is none, or not for this caller
    Optional<SavedFilter> find(UUID id);

    /// A filter and the order that goes with it; how far it reaches is the reader's own matter.
    record SavedFilter(LeadFilter filter, LeadSort sort) {}
}
