package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.leadcrm.erasure.OpenRequest.Asked;
import io.doorstep.leadcrm.erasure.RequestOutcome.Accepted;
import io.doorstep.leadcrm.erasure.RequestOutcome.NoSuchPerson;
import io.doorstep.leadcrm.erasure.RequestOutcome.OnHold;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases all that this service knows of a person, at once, and lets the others do so.
@Component
class RequestErasure {

    private final OpenRequest openRequest;
    private final PersonFacts facts;
    private final PersonHolds holds;
    private final PersonRequests requests;
    private final InstantSource clock;
    private final String service;

    RequestErasure(
            OpenRequest openRequest,
            PersonFacts facts,
            PersonHolds holds,
            PersonRequests requests,
            InstantSource clock,
            @Value("${spring.application.name}") String service) {
        this.openRequest = openRequest;
        this.facts = facts;
        this.holds = holds;
        this.requests = requests;
        this.clock = clock;
        this.service = service;
    }

    @Transactional
    RequestOutcome request(UUID id) {
        Optional<Asked> asked = openRequest.lock(id);
        if (asked.isEmpty()) {
            return new NoSuchPerson(id);
        }
        return holds.isAnyHeld(asked.get().people()) ? new OnHold() : new Accepted(erase(asked.get()));
    }

    private PersonRequestView erase(Asked asked) {
        Instant now = clock.instant();
        Set<UUID> known = facts.listIds(asked.people());
        List<KeptFact> kept = facts.erase(asked.people(), now);
        UUID request = openRequest.open(RequestKind.ERASURE, asked, known, now);
        requests.finishErasure(request, service, kept, now);
        return requests.find(request).orElseThrow();
    }
}
