package io.doorstep.systemtests.chaos;

import io.doorstep.systemtests.fault.EventLog;
import io.doorstep.systemtests.fault.EventLog.Event;
import io.doorstep.systemtests.fault.Insistence;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LastingSession;
import io.doorstep.systemtests.platform.Patience;
import io.doorstep.systemtests.platform.Together;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// R8: fifty captures of one person at once, each spelled otherwise, are one person with one lead.
final class SamePersonAtOnce {

    private static final int AT_ONCE = 50;
    private static final Duration UNTIL_TOLD = Duration.ofMinutes(2);
    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            email -> email,
            email -> email.toUpperCase(Locale.ROOT),
            email -> "  " + email,
            email -> email + " ",
            email -> Character.toUpperCase(email.charAt(0)) + email.substring(1));

    private final Insistence insistence = new Insistence(Set.of(200, 201));
    private final LastingSession session;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private SamePersonAtOnce(LastingSession session) {
        this.session = session;
    }

    static boolean run(Installation installation, Scale scale) {
        Business business = Business.register(installation, "Crowded Homes");
        business.moveToEnterprise();
        return new SamePersonAtOnce(new LastingSession(installation, business))
                .check(scale.rounds, business.organizationId());
    }

    private boolean check(int rounds, String organization) {
        Set<String> leads = new HashSet<>();
        int split = 0;
        for (int round = 0; round < rounds; round++) {
            Set<String> ids = captureOne(round);
            split += ids.size() == 1 ? 0 : 1;
            leads.addAll(ids);
        }
        List<Event> told = Patience.await("the last event", UNTIL_TOLD, () -> Optional.of(captured(organization))
                .filter(events -> events.size() >= rounds));
        long people = told.stream()
                .map(event -> event.data().path("personId").asString())
                .distinct()
                .count();
        System.out.printf("R8: %d rounds of %d captures at once, %d repeats%n", rounds, AT_ONCE, insistence.repeats());
        var checks = new Checks();
        checks.expect(
                "calls that were never taken",
                insistence.givenUp(),
                insistence.givenUp().isEmpty());
        checks.expect("rounds that were told of more than one lead", split, split == 0);
        checks.expect("leads", leads.size(), leads.size() == rounds);
        checks.expect("events of a captured lead", told.size(), told.size() == rounds);
        checks.expect("people", people, people == rounds);
        return checks.allHold();
    }

    private Set<String> captureOne(int round) {
        String email = "crowd-%s-%d@example.com".formatted(mark, round);
        return Set.copyOf(Together.call(AT_ONCE, number -> () -> capture(email, number)).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private Optional<String> capture(String email, int number) {
        Map<String, String> lead = Map.of(
                "name",
                "Crowd " + number,
                "email",
                SPELLINGS.get(number % SPELLINGS.size()).apply(email));
        String key = UUID.randomUUID().toString();
        return insistence
                .on(() -> session.get().with("Idempotency-Key", key).post("/api/v1/leads", lead))
                .map(answer -> answer.json().path("id").asString());
    }

    private static List<Event> captured(String organization) {
        return new EventLog(System.getenv("DOORSTEP_KAFKA"))
                .read("leads", organization).stream()
                        .filter(event -> event.type().equals("lead.captured"))
                        .toList();
    }
}
