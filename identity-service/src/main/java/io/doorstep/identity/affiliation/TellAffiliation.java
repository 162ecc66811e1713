package io.doorstep.identity.affiliation;

import io.doorstep.kit.audit.Audit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells each step of an affiliation to the audit log and to the others.
@Component
class TellAffiliation {

    private final Affiliations affiliations;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TellAffiliation(Affiliations affiliations, Audit audit, ApplicationEventPublisher events) {
        this.affiliations = affiliations;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Affiliation affiliation, AffiliationStep step) {
        affiliations.saveAndFlush(affiliation);
        audit.record(
                step.name().toLowerCase(Locale.ROOT),
                "Affiliation",
                affiliation.id(),
                Map.of(
                        "userId",
                        affiliation.userId(),
                        "status",
                        affiliation.status(),
                        "reason",
                        Objects.requireNonNullElse(affiliation.reason(), "")));
        events.publishEvent(new AffiliationChanged(
                affiliation.id(), affiliation.userId(), step, affiliation.reason(), affiliation.changedAt()));
    }
}
