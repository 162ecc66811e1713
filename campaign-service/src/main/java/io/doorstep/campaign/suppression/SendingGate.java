package io.doorstep.campaign.suppression;

import static io.doorstep.campaign.suppression.StopReason.NO_ADDRESS;
import static io.doorstep.campaign.suppression.StopReason.NO_CONSENT;
import static io.doorstep.campaign.suppression.StopReason.OBJECTED;
import static io.doorstep.campaign.suppression.StopReason.SUPPRESSED;
import static io.doorstep.campaign.suppression.StopReason.UNKNOWN_CONTACT;

import io.doorstep.campaign.contact.ContactCard;
import io.doorstep.campaign.contact.FindContact;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one gate: marketing needs consent, service ends with an objection, and nothing goes to an address that is
/// suppressed for its class.
@Component
public class SendingGate {

    private final FindContact findContact;
    private final FindSuppression findSuppression;

    SendingGate(FindContact findContact, FindSuppression findSuppression) {
        this.findContact = findContact;
        this.findSuppression = findSuppression;
    }

    @Transactional(readOnly = true)
    public GateDecision decide(MessageClass messageClass, UUID contactId) {
        Optional<ContactCard> found = findContact.find(contactId);
        if (found.isEmpty()) {
            return new GateDecision.Stopped(UNKNOWN_CONTACT);
        }
        ContactCard contact = found.get();
        String email = contact.email();
        if (email == null) {
            return new GateDecision.Stopped(NO_ADDRESS);
        }
        if (isSuppressed(messageClass, email)) {
            return new GateDecision.Stopped(SUPPRESSED);
        }
        if (messageClass.needsConsent() && !contact.marketingConsent()) {
            return new GateDecision.Stopped(NO_CONSENT);
        }
        if (!messageClass.needsConsent() && contact.serviceRefused()) {
            return new GateDecision.Stopped(OBJECTED);
        }
        String name = Objects.requireNonNullElse(contact.name(), "");
        return new GateDecision.Cleared(new ClearedRecipient(contactId, email, name, messageClass));
    }

    private boolean isSuppressed(MessageClass messageClass, String email) {
        return findSuppression
                .find(email)
                .filter(suppression -> messageClass.isStoppedBy(suppression.reason()))
                .isPresent();
    }
}
