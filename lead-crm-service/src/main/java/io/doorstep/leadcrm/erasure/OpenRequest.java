package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.erasure.PersonRequestView.Part;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens a request with a part for each service, and tells them. Whoever was merged into a person is the person.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenRequest {

    private final FindPerson findPerson;
    private final PersonFacts facts;
    private final PersonRequests requests;
    private final PersonRequestSettings settings;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;
    private final String service;

    OpenRequest(
            FindPerson findPerson,
            PersonFacts facts,
            PersonRequests requests,
            PersonRequestSettings settings,
            Outbox outbox,
            Audit audit,
            Ids ids,
            @Value("${spring.application.name}") String service) {
        this.findPerson = findPerson;
        this.facts = facts;
        this.requests = requests;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.service = service;
    }

    /// Locks who is meant, as captures do.
    ///
    /// @return empty when there is no such person, any more or at all
    Optional<Asked> lock(UUID id) {
        UUID person = findPerson.findSurvivor(id).map(PersonId::value).orElse(id);
        List<UUID> people = findPerson.listIdsOf(person);
        facts.lock(people);
        return findPerson.findById(person).map(_ -> new Asked(person, people));
    }

    /// @param known all by which the person, and what the person did, is known among the services
    UUID open(RequestKind kind, Asked asked, Set<UUID> known, Instant now) {
        Instant due = now.plus(settings.answerWithin());
        var request = new PersonRequestView(
                ids.next(),
                kind,
                asked.person(),
                asked.people(),
                member(),
                now,
                due,
                kind == RequestKind.EXPORT ? due.plus(settings.downloadFor()) : null,
                Stream.concat(Stream.of(service), settings.participants().stream())
                        .map(name -> new Part(name, null, List.of()))
                        .toList());
        requests.add(request);
        switch (kind) {
            case EXPORT -> tell("export", "person.export-requested", request, known);
            case ERASURE -> tell("erase", "person.erasure-requested", request, known);
        }
        return request.id();
    }

    private void tell(String act, String type, PersonRequestView request, Set<UUID> known) {
        audit.record(act, "Person", request.personId(), Map.of("request", request.id()));
        outbox.publish(new OutgoingEvent(
                "leads",
                type,
                request.personId(),
                new PersonRequestedV1(
                        request.id(), request.personId(), known, request.requestedAt(), request.dueAt())));
    }

    /// Nobody in particular when it was kept for long enough.
    private static @Nullable UUID member() {
        Caller caller = Caller.find();
        return caller == null ? null : caller.userId();
    }

    /// Who is meant.
    ///
    /// @param people the person and all who became the person
    record Asked(UUID person, List<UUID> people) {}

    /// `person.export-requested` and `person.erasure-requested` on the wire.
    record PersonRequestedV1(UUID requestId, UUID personId, Set<UUID> ids, Instant requestedAt, Instant dueAt) {}
}
