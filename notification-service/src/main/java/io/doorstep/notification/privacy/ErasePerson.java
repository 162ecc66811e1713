package io.doorstep.notification.privacy;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes all that this service keeps of a person; an e-mail that still waits is not sent any more.
@Component
public class ErasePerson {

    private final PersonRows rows;
    private final ApplicationEventPublisher events;

    ErasePerson(PersonRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @Transactional
    public void erase(UUID requestId, UUID userId) {
        rows.delete(userId);
        events.publishEvent(new PartFinished(requestId));
    }
}
