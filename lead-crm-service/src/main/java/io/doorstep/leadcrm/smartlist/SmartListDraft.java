package io.doorstep.leadcrm.smartlist;

import io.doorstep.leadcrm.lead.LeadFilter;
import io.doorstep.leadcrm.lead.LeadSort;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list as somebody wants it.
///
/// @param teamId of a list that is shared with a team
/// @param place where it stands among the others; what is smaller stands first
record SmartListDraft(
        String name,
        LeadFilter filter,
        LeadSort sort,
        Sharing sharing,
        @Nullable UUID teamId,
        int place) {}
