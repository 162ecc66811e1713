package io.doorstep.leadcrm.call;

import io.doorstep.leadcrm.lead.CaptureLead;
import io.doorstep.leadcrm.lead.CaptureOutcome.AlreadyKnown;
import io.doorstep.leadcrm.lead.CaptureOutcome.Captured;
import io.doorstep.leadcrm.lead.CaptureOutcome.Quarantined;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.Enquiry.Consent;
import io.doorstep.leadcrm.lead.Enquiry.Provenance;
import io.doorstep.leadcrm.lead.GiveLead;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.person.ContactGiven;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever calls asks, as by a form: they become a lead, or their open lead goes on. Who withholds the number waits
/// in quarantine until somebody knows who it was. A colleague who calls asks nothing.
@Component
class CaptureCaller {

    private static final String SOURCE = "phone";

    private final CaptureLead captureLead;
    private final GiveLead giveLead;
    private final MemberPhones phones;

    CaptureCaller(CaptureLead captureLead, GiveLead giveLead, MemberPhones phones) {
        this.captureLead = captureLead;
        this.giveLead = giveLead;
        this.phones = phones;
    }

    /// @param use of the number that was called, when it is ours still
    @Transactional(propagation = Propagation.MANDATORY)
    void capture(PhoneCall call, CallReport report, @Nullable NumberUse use) {
        if (phones.existsByNumber(report.caller())) {
            return;
        }
        switch (captureLead.capture(enquiry(report, use))) {
            case Captured(var lead) -> belongs(call, lead, use);
            case AlreadyKnown(var lead) -> belongs(call, lead, use);
            case Quarantined waiting -> call.waitsWith(waiting.id());
        }
    }

    private void belongs(PhoneCall call, LeadId lead, @Nullable NumberUse use) {
        call.isOf(lead.value());
        UUID agent = use == null ? null : use.agentId();
        if (agent != null) {
            giveLead.give(lead, agent, "Called the agent's own number");
        }
    }

    private static Enquiry enquiry(CallReport report, @Nullable NumberUse use) {
        boolean withheld = report.isWithheld();
        return new Enquiry(
                new ContactGiven(null, null, withheld ? null : report.caller(), null, null),
                withheld ? "Called " + report.callee() + " from a withheld number" : null,
                List.of(),
                use == null ? SOURCE : use.source(),
                use == null ? null : use.campaign(),
                null,
                Map.of(),
                List.of(),
                Consent.NONE,
                Provenance.UNKNOWN,
                null);
    }
}
