package io.doorstep.identity.audit;

import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class FailedCallsListener {

    private final RecordFailedCalls recordFailedCalls;

    FailedCallsListener(RecordFailedCalls recordFailedCalls) {
        this.recordFailedCalls = recordFailedCalls;
    }

    @OnEvent(topic = "usage", type = "api.called")
    void on(CallsFailed event) {
        recordFailedCalls.record(event);
    }
}
