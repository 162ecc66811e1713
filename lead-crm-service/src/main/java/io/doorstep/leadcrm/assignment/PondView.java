package io.doorstep.leadcrm.assignment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pool of leads that whoever comes first may claim.
///
/// @param memberIds who may claim from it; without any, all who can be given leads
/// @param claimWindowMinutes after how long a lead that nobody claimed is given to one of them; never when absent
public record PondView(
        UUID id,
        int version,
        String name,
        List<UUID> memberIds,
        @Nullable Integer claimWindowMinutes) {

    public boolean isOpenTo(UUID user) {
        return memberIds.isEmpty() || memberIds.contains(user);
    }
}
