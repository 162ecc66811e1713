package io.doorstep.notification.notification.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.notification.Notice;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.notification.Subject;
import io.doorstep.notification.notification.TellMembers;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SavedSearchListener {

    private final TellMembers tellMembers;

    SavedSearchListener(TellMembers tellMembers) {
        this.tellMembers = tellMembers;
    }

    @OnEvent(topic = "listings", type = "saved-search.matched")
    void on(SavedSearchMatchedV1 matched, EventContext context) {
        if (matched.isForMember()) {
            Subject subject =
                    new Subject("saved-search", matched.searches().getFirst().id());
            tellMembers.tell(
                    new Notice(context.eventId(), NotificationKind.LISTINGS_FOUND, subject, matched.facts()),
                    List.of(matched.clientId()));
        }
    }
}
