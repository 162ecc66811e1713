package io.doorstep.identity.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// This service's own part of an export.
@Component
class ExportOwnFacts {

    private final OwnFacts ownFacts;
    private final FinishPart finishPart;
    private final String service;

    ExportOwnFacts(OwnFacts ownFacts, FinishPart finishPart, @Value("${spring.application.name}") String service) {
        this.ownFacts = ownFacts;
        this.finishPart = finishPart;
        this.service = service;
    }

    @Transactional
    public void export(UUID requestId, UUID userId) {
        finishPart.keep(requestId, service, ownFacts.of(userId).toString());
        finishPart.finish(requestId, service, List.of());
    }
}
