package io.doorstep.identity.apikey;

import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class UsageListener {

    private final CountUsage countUsage;

    UsageListener(CountUsage countUsage) {
        this.countUsage = countUsage;
    }

    @OnEvent(topic = "usage", type = "api.called")
    void on(ApiCalled event) {
        countUsage.count(event);
    }
}
