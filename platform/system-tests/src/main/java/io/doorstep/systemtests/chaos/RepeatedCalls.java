package io.doorstep.systemtests.chaos;

import io.doorstep.systemtests.fault.Insistence;
import io.doorstep.systemtests.fault.Victims;
import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LastingSession;
import io.doorstep.systemtests.platform.Together;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// R9: a call under one key has one effect, however often it comes: at once, with another body, from another tenant, or
/// after the service died over it.
final class RepeatedCalls {

    private static final String LEADS = "/api/v1/leads";
    private static final int TIMES = 5;
    private static final int OTHER_BODY = 422;

    private final LastingSession session;
    private final LastingSession strangers;
    private final Victims victims;
    private final Insistence insistence = new Insistence(Set.of(200, 201));
    private final Checks checks = new Checks();

    private RepeatedCalls(LastingSession session, LastingSession strangers, Victims victims) {
        this.session = session;
        this.strangers = strangers;
        this.victims = victims;
    }

    static boolean run(Installation installation, Scale scale) {
        var calls = new RepeatedCalls(
                open(installation, "Patient Homes"),
                open(installation, "Other Homes"),
                new Victims(Path.of(System.getenv("DOORSTEP_HOME"))));
        return calls.check(scale.kills);
    }

    private static LastingSession open(Installation installation, String name) {
        Business business = Business.register(installation, name);
        business.moveToEnterprise();
        return new LastingSession(installation, business);
    }

    private boolean check(int kills) {
        System.out.printf("R9: one key, %d calls; %d kills of lead-crm over a call%n", TIMES, kills);
        String key = UUID.randomUUID().toString();
        Map<String, String> lead = lead();
        Set<String> atOnce = insist(session, key, lead, TIMES);
        checks.expect("leads of one key, all calls at once", atOnce.size(), atOnce.size() == 1);

        int otherBody =
                session.get().with("Idempotency-Key", key).post(LEADS, lead()).status();
        checks.expect("the same key with another body", otherBody, otherBody == OTHER_BODY);

        Set<String> foreign = insist(strangers, key, lead, 1);
        boolean own = foreign.size() == 1 && foreign.stream().noneMatch(atOnce::contains);
        checks.expect("the same key in another tenant makes a lead of its own", foreign.size(), own);

        for (int kill = 0; kill < kills; kill++) {
            checkAfterACrash();
        }
        checks.expect(
                "calls that were never taken",
                insistence.givenUp(),
                insistence.givenUp().isEmpty());
        return checks.allHold();
    }

    private void checkAfterACrash() {
        String key = UUID.randomUUID().toString();
        Map<String, String> lead = lead();
        Together.call(2, number -> () -> number == 0 ? captureOnce(key, lead) : kill());
        Set<String> ids = insist(session, key, lead, TIMES);
        long there = session.get()
                .get(LEADS + "?q=" + lead.get("email"))
                .expect(200)
                .json()
                .path("items")
                .size();
        checks.expect("leads of one key after a crash", there, ids.size() == 1 && there == 1);
    }

    private boolean kill() {
        victims.kill("lead-crm");
        return true;
    }

    /// Whatever becomes of it.
    private boolean captureOnce(String key, Map<String, String> lead) {
        try {
            session.get().with("Idempotency-Key", key).postOnce(LEADS, lead);
        } catch (UncheckedIOException _) {
            // it died over the call, as it should
        }
        return true;
    }

    private Set<String> insist(LastingSession who, String key, Map<String, String> lead, int times) {
        List<Optional<Answer>> answers = Together.call(
                times,
                _ -> () -> insistence.on(
                        () -> who.get().with("Idempotency-Key", key).post(LEADS, lead)));
        return answers.stream()
                .flatMap(Optional::stream)
                .map(answer -> answer.json().path("id").asString())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> lead() {
        return Map.of("name", "Rita Repeat", "email", "repeat-" + UUID.randomUUID() + "@example.com");
    }
}
