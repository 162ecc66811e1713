package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.HoldSitting;
import io.doorstep.leadcrm.assignment.Sitting;
import io.doorstep.leadcrm.assignment.engine.Outcome;
import io.doorstep.leadcrm.lead.GiveOutLeads.Portion.Last;
import io.doorstep.leadcrm.lead.GiveOutLeads.Portion.OthersSit;
import io.doorstep.leadcrm.lead.GiveOutLeads.Portion.Part;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a portion of the leads that wait to agents, the oldest lead first, in one sitting and one transaction.
@Component
class GiveOutLeads {

    private static final int AT_ONCE = 500;

    private final WaitingLeads waitingLeads;
    private final Leads leads;
    private final HoldSitting holdSitting;
    private final HandOver handOver;

    GiveOutLeads(WaitingLeads waitingLeads, Leads leads, HoldSitting holdSitting, HandOver handOver) {
        this.waitingLeads = waitingLeads;
        this.leads = leads;
        this.holdSitting = holdSitting;
        this.handOver = handOver;
    }

    /// How a portion ended.
    sealed interface Portion {
        /// There may be more, newer than this one.
        record Part(UUID last) implements Portion {}

        /// There is nothing more to do.
        record Last() implements Portion {}

        /// Nothing was done, as somebody else sits.
        record OthersSit() implements Portion {}
    }

    /// Leads about which the rules were not asked yet.
    @Transactional
    public Portion giveOutNew(UUID after) {
        return holdSitting
                .tryToHold(sitting -> giveOut(sitting, waitingLeads.listNew(after, AT_ONCE)))
                .orElseGet(OthersSit::new);
    }

    /// All that wait; when none would find anybody, the others need not be asked about.
    @Transactional
    public Portion giveOutAll(UUID after) {
        return holdSitting.tryToHold(sitting -> giveOutAll(sitting, after)).orElseGet(OthersSit::new);
    }

    private Portion giveOutAll(Sitting sitting, UUID after) {
        Portion portion = giveOut(sitting, waitingLeads.list(after, AT_ONCE));
        return sitting.isInVain() ? new Last() : portion;
    }

    private Portion giveOut(Sitting sitting, List<UUID> portion) {
        if (portion.isEmpty()) {
            return new Last();
        }
        List<Lead> waiting = leads.listToChange(portion).stream()
                .filter(lead -> !lead.stage().isClosed() && lead.holding().isNobodys())
                .toList();
        Map<UUID, Outcome> outcomes = handOver.next(sitting, waiting);
        leads.flush();
        waitingLeads.markConsidered(outcomes.entrySet().stream()
                .filter(decided -> decided.getValue() instanceof Outcome.Waiting)
                .map(Map.Entry::getKey)
                .toList());
        return portion.size() < AT_ONCE ? new Last() : new Part(portion.getLast());
    }
}
