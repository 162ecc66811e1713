package io.doorstep.leadcrm.automation;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.followup.FollowUpDraft;
import io.doorstep.leadcrm.followup.PlanFollowUp;
import io.doorstep.leadcrm.lead.LeadView;
import io.doorstep.leadcrm.lead.TendLead;
import io.doorstep.leadcrm.pipeline.Automation;
import io.doorstep.leadcrm.pipeline.Automation.AddTag;
import io.doorstep.leadcrm.pipeline.Automation.AssignByRules;
import io.doorstep.leadcrm.pipeline.Automation.ScheduleFollowUp;
import io.doorstep.leadcrm.pipeline.Automation.TellAssignee;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Carries out one automation and writes down what came of it, both or neither.
@Component
class CarryOut {

    private final TendLead tendLead;
    private final PlanFollowUp planFollowUp;
    private final AutomationRuns runs;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    CarryOut(
            TendLead tendLead,
            PlanFollowUp planFollowUp,
            AutomationRuns runs,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.tendLead = tendLead;
        this.planFollowUp = planFollowUp;
        this.runs = runs;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void carryOut(StageEntry entry, int position) {
        if (runs.isThere(entry.id(), position)) {
            return;
        }
        Automation automation = entry.automations().get(position);
        Result result = tendLead.find(entry.lead())
                .filter(lead -> entry.isStill(lead.stage()))
                .map(lead -> carryOut(automation, entry, lead))
                .orElseGet(() -> Result.skipped("The lead had moved on"));
        runs.add(AutomationRun.of(ids.next(), entry, position, result, clock.instant()));
    }

    private Result carryOut(Automation automation, StageEntry entry, LeadView lead) {
        return switch (automation) {
            case AddTag(var tag) ->
                tendLead.tag(entry.lead(), tag)
                        ? Result.done("Tagged " + tag)
                        : Result.skipped("It had the tag " + tag + " already, or as many tags as it can have");
            case AssignByRules _ ->
                tendLead.assignByRules(entry.lead())
                        ? Result.done("Given out by the rules")
                        : Result.skipped("Nobody was free");
            case ScheduleFollowUp(var title, var hours) -> plan(entry, title, hours);
            case TellAssignee(var text) -> tell(entry, lead, text);
        };
    }

    private Result plan(StageEntry entry, String title, int hours) {
        Instant dueAt = entry.enteredAt().plus(Duration.ofHours(hours));
        return planFollowUp.planByRule(entry.lead(), new FollowUpDraft(title, dueAt, null))
                ? Result.done("Planned «" + title + "»")
                : Result.skipped("«" + title + "» was planned already");
    }

    private Result tell(StageEntry entry, LeadView lead, String text) {
        if (lead.assigneeId() == null) {
            return Result.skipped("Nobody has the lead");
        }
        events.publishEvent(
                new AttentionAsked(entry.lead(), lead.name(), lead.assigneeId(), entry.stage(), text, clock.instant()));
        return Result.done("Told whoever has the lead");
    }
}
