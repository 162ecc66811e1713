package io.doorstep.leadcrm.lead;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to change about a lead; absent fields stay.
///
/// @param pipeline the key of the pipeline it is to be in
/// @param stage the key of its stage there
/// @param stageReason why it moves
public record LeadEdit(
        @Nullable String name,
        @Nullable String pipeline,
        @Nullable String stage,
        @Nullable String stageReason,
        @Nullable UUID assigneeId,
        @Nullable List<String> tags,
        @Nullable List<UUID> propertyIds) {

    static LeadEdit ofTags(List<String> tags) {
        return new LeadEdit(null, null, null, null, null, tags, null);
    }
}
