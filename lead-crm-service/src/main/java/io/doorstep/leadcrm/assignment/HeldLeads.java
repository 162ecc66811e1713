package io.doorstep.leadcrm.assignment;

import java.util.Map;
import java.util.UUID;

/// What assignment has to know of the leads that people and ponds have; the leads themselves are not its own.
public interface HeldLeads {

    /// How many open leads each agent has; whoever has none is absent.
    Map<UUID, Integer> countOpenByAgent();

    boolean isAnyIn(UUID pond);
}
