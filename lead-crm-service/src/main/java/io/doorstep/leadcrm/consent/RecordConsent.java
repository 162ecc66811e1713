package io.doorstep.leadcrm.consent;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.EnquiryRepeated;
import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadsListed;
import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes down what was said of marketing with an enquiry. A box that was not ticked takes nothing back, a no does.
@Component
class RecordConsent {

    private final ConsentLedger ledger;
    private final FindPerson findPerson;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    RecordConsent(ConsentLedger ledger, FindPerson findPerson, ApplicationEventPublisher events, Ids ids) {
        this.ledger = ledger;
        this.findPerson = findPerson;
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
        Enquiry.Consent said = enquiry.consent();
        if (said.marketing()) {
            record(lead, person, contact, enquiry, ConsentAct.GIVEN, when);
        } else if (said.isRefusal()) {
            record(lead, person, contact, enquiry, ConsentAct.WITHDRAWN, when);
        }
    }

    private void record(
            LeadId lead, PersonId person, Reachable contact, Enquiry enquiry, ConsentAct act, Instant when) {
        ConsentProof proof = proof(enquiry, contact);
        if (isToldAgain(person, act, proof)) {
            return;
        }
        for (ConsentChannel channel : channels(enquiry.consent())) {
            var entry = new ConsentRecord(
                    ids.next(),
                    person.value(),
                    lead.value(),
                    act,
                    ConsentPurpose.MARKETING,
                    channel,
                    proof,
                    null,
                    when);
            ledger.add(entry);
            events.publishEvent(new ConsentChanged(entry, contact.email(), contact.phone()));
        }
    }

    /// A conversation tells what was said in it with all that it tells later.
    private boolean isToldAgain(PersonId person, ConsentAct act, ConsentProof proof) {
        return proof.evidence() != null
                && ledger.findLast(findPerson.listIdsOf(person.value()), proof.evidence())
                        .filter(last -> last.act() == act && Objects.equals(last.text(), proof.text()))
                        .isPresent();
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

    private static ConsentProof proof(Enquiry enquiry, Reachable contact) {
        return new ConsentProof(
                enquiry.consent().text(),
                enquiry.consent().version(),
                enquiry.source(),
                contact.conversationId() == null ? null : "conversation " + contact.conversationId(),
                enquiry.provenance().ipAddress(),
                enquiry.provenance().userAgent());
    }
}
