package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.pipeline.LeadStage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to change about a lead; absent fields stay.
public record LeadEdit(
        @Nullable String name,
        @Nullable LeadStage stage,
        @Nullable UUID assigneeId,
        @Nullable List<String> tags,
        @Nullable List<UUID> propertyIds) {}
