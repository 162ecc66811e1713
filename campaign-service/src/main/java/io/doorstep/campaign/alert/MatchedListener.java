package io.doorstep.campaign.alert;

import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class MatchedListener {

    private final QueueAlert queueAlert;

    MatchedListener(QueueAlert queueAlert) {
        this.queueAlert = queueAlert;
    }

    @OnEvent(topic = "listings", type = "saved-search.matched")
    void onMatched(SavedSearchMatchedV1 matched) {
        if (matched.isForContact()) {
            queueAlert.queue(matched);
        }
    }
}
