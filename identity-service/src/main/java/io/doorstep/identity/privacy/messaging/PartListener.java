package io.doorstep.identity.privacy.messaging;

import io.doorstep.identity.privacy.FinishPart;
import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class PartListener {

    private final FinishPart finishPart;

    PartListener(FinishPart finishPart) {
        this.finishPart = finishPart;
    }

    @OnEvent(topic = "organizations", type = "privacy.part-finished")
    void on(PartFinishedV1 part) {
        finishPart.finish(part.requestId(), part.service(), part.keptFacts());
    }
}
