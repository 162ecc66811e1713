package io.doorstep.leadcrm.lead;

import io.doorstep.kit.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which leads a caller may see or change: the one rule for get, list, timeline and edit.
///
/// @param onlyOf the only assignee whose leads are within reach, or nobody when all are
record LeadReach(@Nullable UUID onlyOf) {

    static final LeadReach EVERYTHING = new LeadReach(null);

    /// A team's leads are its members' own until teams are known here.
    static LeadReach of(Caller caller, String permission) {
        return switch (caller.scopeOf(permission)) {
            case ALL -> EVERYTHING;
            case TEAM, OWN -> new LeadReach(caller.userId());
        };
    }

    boolean covers(@Nullable UUID assignee) {
        return onlyOf == null || onlyOf.equals(assignee);
    }
}
