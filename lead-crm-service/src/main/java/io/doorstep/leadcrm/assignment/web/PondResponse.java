package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.PondView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pool of leads that whoever comes first may claim.
record PondResponse(
        UUID id,
        String name,
        List<UUID> memberIds,
        @Nullable Integer claimWindowMinutes) {

    static PondResponse of(PondView pond) {
        return new PondResponse(pond.id(), pond.name(), pond.memberIds(), pond.claimWindowMinutes());
    }
}
