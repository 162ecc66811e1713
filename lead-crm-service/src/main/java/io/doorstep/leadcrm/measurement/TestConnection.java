package io.doorstep.leadcrm.measurement;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.measurement.GoogleAnswer.Away;
import io.doorstep.leadcrm.measurement.GoogleAnswer.Refused;
import io.doorstep.leadcrm.measurement.GoogleAnswer.Taken;
import io.doorstep.leadcrm.measurement.TestOutcome.Flawed;
import io.doorstep.leadcrm.measurement.TestOutcome.NotConnected;
import io.doorstep.leadcrm.measurement.TestOutcome.Unanswered;
import io.doorstep.leadcrm.measurement.TestOutcome.Works;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Asks Google's validation server what it thinks of each event that would be sent; no transaction is open meanwhile,
/// and nothing of it is counted there.
@Component
class TestConnection {

    private static final long WORTH = 25_000_000;

    private final MeasurementConnections connections;
    private final GoogleApi api;
    private final JsonMapper json;
    private final Ids ids;
    private final InstantSource clock;

    TestConnection(MeasurementConnections connections, GoogleApi api, JsonMapper json, Ids ids, InstantSource clock) {
        this.connections = connections;
        this.api = api;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    TestOutcome test() {
        return connections
                .findOnly()
                .map(connection -> read(api.validate(connection, exampleOf(connection))))
                .orElseGet(NotConnected::new);
    }

    private ObjectNode exampleOf(MeasurementConnection connection) {
        Instant now = clock.instant();
        var nobody = new MeasuredLead(ids.next(), ids.next(), "website", "spring", "email", null, now);
        Message message = Message.of(connection.pseudonymOf(nobody.id()), Set.of());
        for (LeadEvent event : connection.events()) {
            message.add(new WaitingEvent(ids.next(), event, "example", WORTH, "USD", now), nobody, List.of());
        }
        return message.json();
    }

    private TestOutcome read(GoogleAnswer answer) {
        return switch (answer) {
            case Taken(var body) -> read(body);
            case Refused(var reason) -> new Unanswered(reason);
            case Away(var reason) -> new Unanswered(reason);
        };
    }

    private TestOutcome read(String body) {
        try {
            List<Flaw> flaws = json.readTree(body)
                    .path("validationMessages")
                    .valueStream()
                    .map(Flaw::read)
                    .toList();
            return flaws.isEmpty() ? new Works() : new Flawed(flaws);
        } catch (JacksonException notJson) {
            return new Unanswered("Google's answer could not be read");
        }
    }
}
