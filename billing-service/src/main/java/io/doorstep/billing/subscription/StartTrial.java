package io.doorstep.billing.subscription;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a new business its trial; it gets only one.
@Component
public class StartTrial {

    private static final Logger log = LoggerFactory.getLogger(StartTrial.class);

    private final Subscriptions subscriptions;
    private final PlanPhases phases;
    private final TurnOfTerms terms;
    private final Ids ids;

    StartTrial(Subscriptions subscriptions, PlanPhases phases, TurnOfTerms terms, Ids ids) {
        this.subscriptions = subscriptions;
        this.phases = phases;
        this.terms = terms;
        this.ids = ids;
    }

    @Transactional
    public void start(Instant registeredAt) {
        if (subscriptions.findTheOne().isPresent()) {
            return;
        }
        Subscription trial = subscriptions.saveAndFlush(new Subscription(ids.next(), registeredAt));
        phases.record(trial.id(), trial.phaseFrom(trial.termStart()));
        terms.tell(trial);
        log.atInfo().addKeyValue(LogKeys.TENANT, Tenancy.current()).log("Trial started");
    }
}
