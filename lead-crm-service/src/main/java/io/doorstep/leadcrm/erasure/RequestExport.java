package io.doorstep.leadcrm.erasure;

import io.doorstep.leadcrm.erasure.OpenRequest.Asked;
import io.doorstep.leadcrm.erasure.RequestOutcome.Accepted;
import io.doorstep.leadcrm.erasure.RequestOutcome.NoSuchPerson;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together all that this service knows of a person, at once, and lets the others add what they keep. A legal
/// hold does not stand before it: what is shown stays.
@Component
class RequestExport {

    private final OpenRequest openRequest;
    private final PersonFacts facts;
    private final ShownFacts shownFacts;
    private final ExportFile exportFile;
    private final PersonRequests requests;
    private final InstantSource clock;
    private final String service;

    RequestExport(
            OpenRequest openRequest,
            PersonFacts facts,
            ShownFacts shownFacts,
            ExportFile exportFile,
            PersonRequests requests,
            InstantSource clock,
            @Value("${spring.application.name}") String service) {
        this.openRequest = openRequest;
        this.facts = facts;
        this.shownFacts = shownFacts;
        this.exportFile = exportFile;
        this.requests = requests;
        this.clock = clock;
        this.service = service;
    }

    @Transactional
    RequestOutcome request(UUID id) {
        return openRequest
                .lock(id)
                .<RequestOutcome>map(asked -> new Accepted(export(asked)))
                .orElseGet(() -> new NoSuchPerson(id));
    }

    private PersonRequestView export(Asked asked) {
        Set<UUID> known = facts.listIds(asked.people());
        UUID request = openRequest.open(RequestKind.EXPORT, asked, known, clock.instant());
        exportFile.add(request, service, shownFacts.of(asked.people(), known).toString());
        return requests.find(request).orElseThrow();
    }
}
