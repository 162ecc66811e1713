package io.doorstep.leadcrm.consent;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.EnquiryRepeated;
import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadsListed;
import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes down the consent that came with an enquiry. A box that was not ticked takes nothing back.
@Component
class RecordConsent {

    private final ConsentLedger ledger;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    RecordConsent(ConsentLedger ledger, ApplicationEventPublisher events, Ids ids) {
        this.ledger = ledger;
        this.events = events;
        this.ids = ids;
    }

    @EventListener
    void on(LeadCaptured event) {
        record(event.lead(), event.person().id(), event.contact(), event.enquiry(), event.capturedAt());
    }

    @EventListener
    void on(LeadsListed event) {
        event.leads().forEach(this::on);
    }

    @EventListener
    void on(EnquiryRepeated event) {
        record(event.lead(), event.person(), event.contact(), event.enquiry(), event.askedAt());
    }

    private void record(LeadId lead, PersonId person, Reachable contact, Enquiry enquiry, Instant when) {
        if (!enquiry.consent().marketing()) {
            return;
        }
        for (ConsentChannel channel : channels(enquiry.consent())) {
            var entry = new ConsentRecord(
                    ids.next(),
                    person.value(),
                    lead.value(),
                    ConsentAct.GIVEN,
                    ConsentPurpose.MARKETING,
                    channel,
                    proof(enquiry),
                    null,
                    when);
            ledger.add(entry);
            events.publishEvent(new ConsentChanged(entry, contact.email(), contact.phone()));
        }
    }

    /// A box that speaks of no channel speaks of all.
    private static List<ConsentChannel> channels(Enquiry.Consent consent) {
        return consent.channels().isEmpty()
                ? List.of(ConsentChannel.ALL)
                : consent.channels().stream()
                        .map(ConsentChannel::ofCode)
                        .distinct()
                        .toList();
    }

    private static ConsentProof proof(Enquiry enquiry) {
        return new ConsentProof(
                enquiry.consent().text(),
                enquiry.consent().version(),
                enquiry.source(),
                null,
                enquiry.provenance().ipAddress(),
                enquiry.provenance().userAgent());
    }
}
