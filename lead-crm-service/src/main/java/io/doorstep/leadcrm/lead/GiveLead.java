package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.ChosenAgent;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives a lead that nobody has to the agent whom the person turned to.
@Component
public class GiveLead {

    private final GiveByHand giveByHand;
    private final Leads leads;

    GiveLead(GiveByHand giveByHand, Leads leads) {
        this.giveByHand = giveByHand;
        this.leads = leads;
    }

    /// Does nothing when somebody has it, or when the agent has left.
    ///
    /// @param reason for those who read the lead's history
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(LeadId id, UUID agentId, String reason) {
        ChosenAgent agent = giveByHand.find(agentId).orElse(null);
        if (agent != null) {
            leads.findToChange(id.value())
                    .filter(lead -> lead.holding().isNobodys())
                    .ifPresent(lead -> giveByHand.give(lead, agent, null, reason));
        }
    }
}
