package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.ChosenAgent;
import io.doorstep.leadcrm.assignment.HoldSitting;
import io.doorstep.leadcrm.assignment.engine.Outcome;
import io.doorstep.leadcrm.lead.BulkOutcome.Carried;
import io.doorstep.leadcrm.lead.BulkOutcome.Ending;
import io.doorstep.leadcrm.lead.BulkOutcome.NobodyByThatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives many leads at once to somebody, or to whom the rules find.
@Component
public class AssignLeads {

    private static final String PERMISSION = "lead:write";

    private final Leads leads;
    private final FindReach findReach;
    private final HoldSitting holdSitting;
    private final HandOver handOver;
    private final GiveByHand giveByHand;

    AssignLeads(Leads leads, FindReach findReach, HoldSitting holdSitting, HandOver handOver, GiveByHand giveByHand) {
        this.leads = leads;
        this.findReach = findReach;
        this.holdSitting = holdSitting;
        this.handOver = handOver;
        this.giveByHand = giveByHand;
    }

    @Transactional
    public BulkOutcome assignTo(UUID assignee, List<UUID> ids) {
        ChosenAgent agent = giveByHand.find(assignee).orElse(null);
        if (agent == null) {
            return new NobodyByThatId(assignee);
        }
        return carry(ids, lead -> {
            giveByHand.give(lead, agent, null);
            return Ending.ASSIGNED;
        });
    }

    @Transactional
    public BulkOutcome assignByRules(List<UUID> ids) {
        return holdSitting.hold(sitting -> carry(ids, lead -> switch (handOver.next(sitting, lead)) {
            case Outcome.Assigned _, Outcome.ToPond _ -> Ending.ASSIGNED;
            case Outcome.Waiting _ -> Ending.WAITING;
        }));
    }

    /// In the order of their ids, so that of two who do this at once one waits for the other and not both.
    private Carried carry(List<UUID> ids, Function<Lead, Ending> act) {
        LeadReach reach = findReach.of(PERMISSION);
        Map<UUID, Ending> endings = new HashMap<>();
        ids.forEach(id -> endings.put(id, Ending.NOT_FOUND));
        leads.listToChange(endings.keySet()).stream()
                .filter(lead ->
                        !lead.stage().isClosed() && reach.covers(lead.holding().assigneeId()))
                .forEach(lead -> endings.put(lead.id().value(), act.apply(lead)));
        leads.flush();
        return new Carried(endings);
    }
}
