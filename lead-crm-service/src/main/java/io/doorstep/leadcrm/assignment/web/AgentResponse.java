package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.StoredProfile;
import io.doorstep.leadcrm.assignment.engine.AgentProfile;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who can be given leads, and what they take on.
///
/// @param version 0 while they have not said anything and take everything
record AgentResponse(
        UUID id,
        String name,
        int version,
        int weight,
        @Nullable Integer capacity,
        List<String> languages,
        @Nullable TerritoryBody territory,
        @Nullable PriceRangeBody price,
        List<String> skills,
        @Nullable AbsenceBody absence,
        @Nullable WorkingHoursBody hours) {

    static AgentResponse of(StoredProfile stored) {
        AgentProfile profile = stored.profile();
        return new AgentResponse(
                stored.agentId(),
                stored.name(),
                stored.version(),
                profile.weight(),
                profile.capacity(),
                profile.languages(),
                TerritoryBody.of(profile.territory()),
                PriceRangeBody.of(profile.price()),
                profile.skills(),
                AbsenceBody.of(profile.absence()),
                WorkingHoursBody.of(profile.hours()));
    }
}
