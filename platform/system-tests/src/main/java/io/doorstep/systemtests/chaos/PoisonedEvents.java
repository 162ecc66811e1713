package io.doorstep.systemtests.chaos;

import io.doorstep.systemtests.fault.EventLog;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/// R7: one event in a hundred cannot be read; all others take effect, the bad ones are set aside with their cause and
/// can be sent again.
final class PoisonedEvents {

    private static final int ONE_IN = 100;
    private static final String TOPIC = "conversations";
    private static final String SERVICE = "lead-crm";
    private static final Duration UNTIL_TAKEN = Duration.ofMinutes(15);
    private static final List<Poison> POISONS = Poison.all();

    private final InstantSource clock = InstantSource.system();
    private final String broker = System.getenv("DOORSTEP_KAFKA");
    private final DeadLetterOffice office = new DeadLetterOffice(broker, TOPIC, SERVICE);
    private final String organization;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private PoisonedEvents(String organization) {
        this.organization = organization;
    }

    static boolean run(Installation installation, Scale scale) throws Exception {
        Business business = Business.register(installation, "Careful Homes");
        business.moveToEnterprise();
        return new PoisonedEvents(business.organizationId()).check(scale.events);
    }

    private boolean check(int events) throws IOException, InterruptedException {
        int poisoned = events / ONE_IN;
        int whole = events - poisoned;
        long before = office.letters();
        send(events);
        long taken = Patience.await("the last whole event", UNTIL_TAKEN, () -> Optional.of(captured())
                .filter(leads -> leads >= whole));
        Patience.await(
                "the last reader", UNTIL_TAKEN, () -> Optional.of(office.lag()).filter(lag -> lag == 0));
        long aside = office.letters() - before;
        System.out.printf("R7: %d events, %d of them poisoned%n", events, poisoned);
        var checks = new Checks();
        checks.expect("whole events that took effect", taken, taken == whole);
        checks.expect("poisoned events set aside", aside, aside == poisoned);
        checks.expect("of those, with their cause", office.withCause(before), office.withCause(before) == poisoned);
        checks.expect("sent again", "asked for", office.replay());
        long again = Patience.await("what was sent again", UNTIL_TAKEN, () -> Optional.of(office.letters() - before)
                .filter(letters -> letters >= 2L * poisoned));
        checks.expect("set aside once more, as nothing was mended", again - aside, again - aside == poisoned);
        checks.expect("whole events that took effect still", captured(), captured() == whole);
        return checks.allHold();
    }

    private void send(int events) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            for (int number = 0; number < events; number++) {
                Map<String, String> headers = headers();
                String body = contact(number);
                if (number % ONE_IN == ONE_IN / 2) {
                    Poison poison = POISONS.get(number / ONE_IN % POISONS.size());
                    body = poison.body().apply(body);
                    poison.headers().accept(headers);
                }
                var message = new ProducerRecord<>(TOPIC, UUID.randomUUID().toString(), body);
                headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(message);
            }
        }
    }

    private Map<String, String> headers() {
        String conversation = UUID.randomUUID().toString();
        return new HashMap<>(Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "contact.extracted",
                "ce_tenantid",
                organization,
                "ce_subject",
                conversation,
                "ce_time",
                clock.instant().toString()));
    }

    private String contact(int number) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "conversationId", UUID.randomUUID().toString(),
                        "name", "Poison " + number,
                        "email", "poison-%s-%d@example.com".formatted(mark, number),
                        "propertyIds", List.of(),
                        "extractedAt", clock.instant().toString()));
    }

    private long captured() {
        return new EventLog(broker)
                .read("leads", organization).stream()
                        .filter(event -> event.type().equals("lead.captured"))
                        .count();
    }
}
