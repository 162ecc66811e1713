package io.doorstep.leadcrm.lead;

import java.util.Set;
import java.util.UUID;

/// Which leads are meant.
public sealed interface LeadChoice {

    /// All that a list would hold.
    record Listed(LeadFilter filter) implements LeadChoice {}

    /// Some that somebody picked.
    record Picked(Set<UUID> ids) implements LeadChoice {}
}
