package io.doorstep.identity.privacy;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens a request with a part for each service, and tells them.
@Component
class OpenRequest {

    private final PrivacyRequests requests;
    private final PrivacyParts parts;
    private final ReadRequests readRequests;
    private final PrivacySettings settings;
    private final Ids ids;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    OpenRequest(
            PrivacyRequests requests,
            PrivacyParts parts,
            ReadRequests readRequests,
            PrivacySettings settings,
            Ids ids,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.parts = parts;
        this.readRequests = readRequests;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    PrivacyRequestView open(UUID userId, PrivacyKind kind) {
        PrivacyRequest request = requests.saveAndFlush(new PrivacyRequest(
                ids.next(), userId, kind, Caller.current().userId(), clock.instant(), settings.answerWithin()));
        parts.await(request.id(), settings.participants());
        PrivacyRequestView view = readRequests.view(request);
        events.publishEvent(new PrivacyRequested(view));
        return view;
    }
}
