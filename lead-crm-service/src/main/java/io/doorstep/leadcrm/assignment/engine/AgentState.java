package io.doorstep.leadcrm.assignment.engine;

import java.util.Set;
import java.util.UUID;

/// Somebody who can be given leads, as they stand at a moment.
///
/// @param standIn gets leads only while there is nobody else
/// @param teams those they are in, and those above
/// @param balance how much of a lead is owed to them, in parts of {@link Fairness#ONE}; negative when they are ahead
public record AgentState(UUID id, boolean standIn, Set<UUID> teams, AgentProfile profile, int openLoad, long balance) {

    public boolean isFull() {
        Integer capacity = profile.capacity();
        return capacity != null && openLoad >= capacity;
    }

    public AgentState withOneMore() {
        return new AgentState(id, standIn, teams, profile, openLoad + 1, balance);
    }

    public AgentState withBalance(long next) {
        return new AgentState(id, standIn, teams, profile, openLoad, next);
    }
}
