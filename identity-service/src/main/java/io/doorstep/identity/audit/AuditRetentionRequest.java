package io.doorstep.identity.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

record AuditRetentionRequest(
        @NotNull @Min(AuditSettings.FEWEST_DAYS) @Max(AuditSettings.MOST_DAYS)
        Integer days) {}
