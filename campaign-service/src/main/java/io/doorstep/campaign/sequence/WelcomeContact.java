package io.doorstep.campaign.sequence;

import io.doorstep.campaign.suppression.GateDecision;
import io.doorstep.campaign.suppression.MessageClass;
import io.doorstep.campaign.suppression.SendingGate;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings a contact into the welcome sequence, once in a lifetime and only through the gate.
@Component
public class WelcomeContact {

    private static final Logger log = LoggerFactory.getLogger(WelcomeContact.class);

    private final SeedWelcome seedWelcome;
    private final Enrolments enrolments;
    private final SendingGate gate;
    private final StepSchedule schedule;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    WelcomeContact(
            SeedWelcome seedWelcome,
            Enrolments enrolments,
            SendingGate gate,
            StepSchedule schedule,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.seedWelcome = seedWelcome;
        this.enrolments = enrolments;
        this.gate = gate;
        this.schedule = schedule;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void welcome(UUID contactId) {
        Sequence welcome = seedWelcome.welcome();
        EnrolOutcome outcome =
                switch (gate.decide(MessageClass.MARKETING, contactId)) {
                    case GateDecision.Stopped(var reason) -> new EnrolOutcome.Stopped(reason);
                    case GateDecision.Cleared _ -> enter(welcome, contactId);
                };
        log.atInfo()
                .addKeyValue(LogKeys.AGGREGATE, contactId)
                .addKeyValue("outcome", outcome)
                .log("Contact offered the welcome sequence");
    }

    private EnrolOutcome enter(Sequence welcome, UUID contactId) {
        if (!welcome.isActive()) {
            return new EnrolOutcome.SwitchedOff();
        }
        UUID id = ids.next();
        Instant now = clock.instant();
        if (enrolments.enter(Tenancy.current(), id, welcome.id(), contactId, now) == 0) {
            return new EnrolOutcome.AlreadyEntered();
        }
        events.publishEvent(new SequenceEntered(id, welcome.id(), contactId, now));
        schedule.scheduleOrComplete(welcome, id, 1, now);
        return new EnrolOutcome.Entered(id);
    }
}
