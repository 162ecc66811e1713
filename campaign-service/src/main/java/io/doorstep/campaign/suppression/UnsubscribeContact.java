package io.doorstep.campaign.suppression;

import io.doorstep.campaign.contact.ChangeConsent;
import io.doorstep.campaign.contact.ContactCard;
import io.doorstep.campaign.contact.FindContact;
import io.doorstep.kit.observe.LogKeys;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a contact out: the address is suppressed, consent ends, and everybody hears of it once.
@Component
class UnsubscribeContact {

    private static final Logger log = LoggerFactory.getLogger(UnsubscribeContact.class);

    private final FindContact findContact;
    private final SuppressAddress suppressAddress;
    private final ChangeConsent changeConsent;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    UnsubscribeContact(
            FindContact findContact,
            SuppressAddress suppressAddress,
            ChangeConsent changeConsent,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.findContact = findContact;
        this.suppressAddress = suppressAddress;
        this.changeConsent = changeConsent;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void unsubscribe(UUID contactId) {
        findContact.find(contactId).filter(this::isNews).ifPresent(contact -> {
            Instant now = clock.instant();
            events.publishEvent(new ContactUnsubscribed(contactId, contact.email(), now));
            changeConsent.withdraw(contactId, now);
            log.atInfo().addKeyValue(LogKeys.AGGREGATE, contactId).log("Contact unsubscribed");
        });
    }

    /// A second click changes nothing, a click after a new consent does.
    private boolean isNews(ContactCard contact) {
        String email = contact.email();
        boolean newlySuppressed = email != null
                && switch (suppressAddress.suppress(email, SuppressionReason.UNSUBSCRIBED)) {
                    case SuppressOutcome.Suppressed _ -> true;
                    case SuppressOutcome.AlreadySuppressed _ -> false;
                };
        return newlySuppressed || contact.marketingConsent();
    }
}
