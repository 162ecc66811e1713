package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.privacy.KeptFact;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PartListener {

    private final PersonRequests requests;

    PartListener(PersonRequests requests) {
        this.requests = requests;
    }

    @OnEvent(topic = "leads", type = "person.erasure-part-finished")
    void on(PartFinished part) {
        requests.finishErasure(
                part.requestId(),
                part.service(),
                Objects.requireNonNullElse(part.kept(), List.of()),
                part.finishedAt());
    }

    /// @param kept absent where nothing is
    record PartFinished(
            UUID requestId,
            String service,
            Instant finishedAt,
            @Nullable List<KeptFact> kept) {}
}
