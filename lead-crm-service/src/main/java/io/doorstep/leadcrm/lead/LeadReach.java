package io.doorstep.leadcrm.lead;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which leads a caller may see or change.
///
/// @param onlyOf the assignees whose leads are within reach, or null when all are
public record LeadReach(@Nullable Set<UUID> onlyOf) {

    public static final LeadReach EVERYTHING = new LeadReach(null);

    public boolean covers(@Nullable UUID assignee) {
        return onlyOf == null || assignee != null && onlyOf.contains(assignee);
    }
}
