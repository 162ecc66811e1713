package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.erasure.ErasureOutcome.Accepted;
import io.doorstep.leadcrm.erasure.ErasureOutcome.NoSuchPerson;
import io.doorstep.leadcrm.erasure.ErasureOutcome.OnHold;
import io.doorstep.leadcrm.erasure.ErasureView.Part;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases all that this service knows of a person, at once, and lets the others do so. Whoever was merged into the
/// person is the person.
@Component
class RequestErasure {

    private final FindPerson findPerson;
    private final PersonFacts facts;
    private final PersonHolds holds;
    private final Erasures erasures;
    private final ErasureSettings settings;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;
    private final InstantSource clock;
    private final String service;

    RequestErasure(
            FindPerson findPerson,
            PersonFacts facts,
            PersonHolds holds,
            Erasures erasures,
            ErasureSettings settings,
            Outbox outbox,
            Audit audit,
            Ids ids,
            InstantSource clock,
            @Value("${spring.application.name}") String service) {
        this.findPerson = findPerson;
        this.facts = facts;
        this.holds = holds;
        this.erasures = erasures;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.service = service;
    }

    @Transactional
    ErasureOutcome request(UUID id) {
        UUID person = findPerson.findSurvivor(id).map(PersonId::value).orElse(id);
        List<UUID> people = findPerson.listIdsOf(person);
        facts.lock(people);
        if (findPerson.findById(person).isEmpty()) {
            return new NoSuchPerson(id);
        }
        return holds.isAnyHeld(people) ? new OnHold() : new Accepted(erase(person, people));
    }

    private ErasureView erase(UUID person, List<UUID> people) {
        Instant now = clock.instant();
        Set<UUID> known = facts.listIds(people);
        List<KeptFact> kept = facts.erase(people, now);
        var erasure = new ErasureView(
                ids.next(),
                person,
                member(),
                now,
                now.plus(settings.answerWithin()),
                Stream.concat(Stream.of(service), settings.participants().stream())
                        .map(name -> new Part(name, null, List.of()))
                        .toList());
        erasures.add(erasure);
        erasures.finish(erasure.id(), service, kept, now);
        audit.record("erase", "Person", person, Map.of("request", erasure.id()));
        outbox.publish(new OutgoingEvent(
                "leads",
                "person.erasure-requested",
                person,
                new ErasureRequestedV1(erasure.id(), person, known, now, erasure.dueAt())));
        return erasures.find(person, erasure.id()).orElseThrow();
    }

    /// Nobody in particular when it was kept for long enough.
    private static @Nullable UUID member() {
        Caller caller = Caller.find();
        return caller == null ? null : caller.userId();
    }

    /// `person.erasure-requested` on the wire.
    record ErasureRequestedV1(UUID requestId, UUID personId, Set<UUID> ids, Instant requestedAt, Instant dueAt) {}
}
