package io.doorstep.leadcrm.exporting;

import io.doorstep.leadcrm.lead.LeadFilter;
import io.doorstep.leadcrm.lead.LeadSort;
import java.util.Set;
import java.util.UUID;

/// What somebody wants to have exported again and again.
///
/// @param recipients the users who are told when a file is there
public record ScheduleDraft(
        String name,
        LeadFilter filter,
        LeadSort sort,
        ExportFormat format,
        ExportRhythm rhythm,
        Set<UUID> recipients) {}
