package io.doorstep.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Stands in for lead-crm where a person is erased who is no member: asks a service, and takes its answer.
public final class TestErasure {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ASKED = "person.erasure-requested";
    private static final String ANSWERED = "person.erasure-part-finished";

    private final TestEvents events;
    private final UUID tenant;

    public TestErasure(TestEvents events, UUID tenant) {
        this.events = events;
        this.tenant = tenant;
    }

    /// Asks twice under one id, as a broker that repeats itself would.
    ///
    /// @param example of `person.erasure-requested`
    /// @param ids by which the person is known besides
    /// @return the service's word that it is done
    public ReceivedEvent erase(String example, UUID person, UUID... ids) {
        UUID request = UUID.randomUUID();
        ObjectNode asked = (ObjectNode) JsonMapper.shared().readTree(example);
        asked.put("requestId", request.toString()).put("personId", person.toString());
        ArrayNode known = asked.putArray("ids").add(person.toString());
        for (UUID id : ids) {
            known.add(id.toString());
        }
        Contracts.assertMatches(ASKED, asked);
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            events.publishAgain(event, "leads", ASKED, tenant, person, asked.toString());
        }
        Awaitility.await("answer to " + request).atMost(PATIENCE).until(() -> findAnswer(request)
                .isPresent());
        return findAnswer(request).orElseThrow();
    }

    private Optional<ReceivedEvent> findAnswer(UUID request) {
        return events.seen(ANSWERED, tenant).stream()
                .filter(part -> part.data().path("requestId").asString().equals(request.toString()))
                .findFirst();
    }
}
