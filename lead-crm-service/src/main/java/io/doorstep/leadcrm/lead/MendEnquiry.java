package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.lead.ListQuarantine.QuarantinedEnquiry;
import io.doorstep.leadcrm.lead.MendOutcome.Mended;
import io.doorstep.leadcrm.lead.MendOutcome.NotWaiting;
import io.doorstep.leadcrm.lead.MendOutcome.StillUnreachable;
import io.doorstep.leadcrm.person.ContactGiven;
import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.ContactReading.Unreachable;
import io.doorstep.leadcrm.person.ReadContact;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a lead of a quarantined enquiry, or dismisses it.
@Component
public class MendEnquiry {

    private final Quarantine quarantine;
    private final ReadContact readContact;
    private final CaptureLead captureLead;
    private final FindReach findReach;
    private final ApplicationEventPublisher events;

    MendEnquiry(
            Quarantine quarantine,
            ReadContact readContact,
            CaptureLead captureLead,
            FindReach findReach,
            ApplicationEventPublisher events) {
        this.quarantine = quarantine;
        this.readContact = readContact;
        this.captureLead = captureLead;
        this.findReach = findReach;
        this.events = events;
    }

    @Transactional
    public MendOutcome mend(UUID id, Correction correction) {
        QuarantinedEnquiry waiting = findWithinReach(id).orElse(null);
        if (waiting == null) {
            return new NotWaiting(id);
        }
        ContactGiven contact = correction.applyTo(waiting.enquiry().contact());
        return switch (readContact.read(contact)) {
            case Unreachable(var reason) -> new StillUnreachable(reason);
            case Reachable reachable -> settle(id, waiting.enquiry().withContact(contact), reachable);
        };
    }

    private Optional<QuarantinedEnquiry> findWithinReach(UUID id) {
        return findReach.of("lead:write").covers(null) ? quarantine.findOpen(id) : Optional.empty();
    }

    private Mended settle(UUID id, Enquiry enquiry, Reachable contact) {
        LeadId lead =
                switch (captureLead.capture(enquiry, contact)) {
                    case CaptureOutcome.Captured(var begun) -> begun;
                    case CaptureOutcome.AlreadyKnown(var open) -> open;
                    case CaptureOutcome.Quarantined refused ->
                        throw new IllegalStateException("A reachable contact was refused: " + refused.reason());
                };
        quarantine.settle(id, lead);
        events.publishEvent(new EnquiryMended(id, lead));
        return new Mended(lead);
    }

    /// @return whether there was anything to dismiss
    @Transactional
    public boolean dismiss(UUID id) {
        boolean waiting = findWithinReach(id).isPresent();
        if (waiting) {
            quarantine.settle(id, null);
        }
        return waiting;
    }

    /// What replaces the contact as it was written; absent fields stay.
    public record Correction(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {

        ContactGiven applyTo(ContactGiven given) {
            return new ContactGiven(
                    name == null ? given.name() : name,
                    email == null ? given.email() : email,
                    phone == null ? given.phone() : phone,
                    given.country(),
                    given.conversationId());
        }
    }
}
