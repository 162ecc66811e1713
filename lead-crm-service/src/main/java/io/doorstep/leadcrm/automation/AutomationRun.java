package io.doorstep.leadcrm.automation;

import io.doorstep.leadcrm.automation.Result.Kind;
import io.doorstep.leadcrm.pipeline.Automation;
import io.doorstep.leadcrm.pipeline.Automation.AddTag;
import io.doorstep.leadcrm.pipeline.Automation.AssignByRules;
import io.doorstep.leadcrm.pipeline.Automation.ScheduleFollowUp;
import io.doorstep.leadcrm.pipeline.Automation.TellAssignee;
import java.time.Instant;
import java.util.UUID;

/// That an automation ran, and what came of it.
record AutomationRun(
        UUID id,
        UUID entryId,
        int position,
        UUID leadId,
        String pipeline,
        String stage,
        Action action,
        Kind result,
        String detail,
        Instant ranAt) {

    static AutomationRun of(UUID id, StageEntry entry, int position, Result result, Instant now) {
        return new AutomationRun(
                id,
                entry.id(),
                position,
                entry.leadId(),
                entry.pipeline(),
                entry.stage(),
                Action.of(entry.automations().get(position)),
                result.kind(),
                result.detail(),
                now);
    }

    /// What was to be done, as the API names it.
    enum Action {
        ADD_TAG,
        FOLLOW_UP,
        ASSIGN,
        NOTIFY;

        static Action of(Automation automation) {
            return switch (automation) {
                case AddTag _ -> ADD_TAG;
                case ScheduleFollowUp _ -> FOLLOW_UP;
                case AssignByRules _ -> ASSIGN;
                case TellAssignee _ -> NOTIFY;
            };
        }
    }
}
