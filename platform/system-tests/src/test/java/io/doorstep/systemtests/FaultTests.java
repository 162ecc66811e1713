package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.fault.Books;
import io.doorstep.systemtests.fault.Books.Balance;
import io.doorstep.systemtests.fault.EventLog;
import io.doorstep.systemtests.fault.LeadFlood;
import io.doorstep.systemtests.fault.LeadFlood.Ledger;
import io.doorstep.systemtests.fault.Victims;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LastingSession;
import io.doorstep.systemtests.platform.PartnerCrm;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// LEAD-45, PCRM-01, REL-06
class FaultTests {

    private static final List<String> SERVICES =
            List.of("notification", "campaign", "billing", "chat-ai", "property", "lead-crm", "identity", "gateway");
    /// More than two cores carry while services start again beside it: the client has to wait for some.
    private static final int MANY_A_SECOND = 50;
    private static final int SOME_A_SECOND = 25;
    private static final Duration RECOVERY = Duration.ofMinutes(8);

    private final Victims victims = new Victims(RunningPlatform.home());

    private Installation installation;

    @BeforeEach
    void startAPlatformThatMayBeKilled() {
        Assumptions.assumeTrue(System.getenv("DOORSTEP_STATUS") == null, "Only a platform of our own may be killed");
        installation = RunningPlatform.get();
    }

    @Test
    void noLeadAndNoWebhookIsLostWhileEachServiceIsKilled() {
        Duration between = Duration.ofSeconds(14);
        flood(
                MANY_A_SECOND,
                Duration.ofMinutes(2),
                () -> SERVICES.forEach(service -> {
                    pause(between);
                    victims.kill(service);
                }));
    }

    @Test
    void leadsAreTakenWhileTheBrokerStandsStillAndEverythingArrivesInOrder() {
        flood(SOME_A_SECOND, Duration.ofSeconds(75), () -> {
            pause(Duration.ofSeconds(5));
            victims.freeze("kafka");
            pause(Duration.ofSeconds(60));
            victims.resume("kafka");
        });
    }

    private void flood(int perSecond, Duration duration, Runnable trouble) {
        try (var crm = new PartnerCrm()) {
            Business business = open(crm);
            CompletableFuture<Void> troubleMaker = CompletableFuture.runAsync(trouble);
            var session = new LastingSession(installation, business);
            Ledger ledger = new LeadFlood(session).run(perSecond, duration);
            troubleMaker.join();
            awaitWebhooks(ledger, crm);
            Balance balance = Patience.await("the last event", RECOVERY, () -> Optional.of(
                            Books.balance(ledger.taken(), session.get(), crm, events(business)))
                    .filter(now ->
                            now.untoldLeads().isEmpty() && now.unheardLeads().isEmpty()));
            System.out.printf(
                    "Faults: %d leads sent, %d taken, %d repeats, %s%n",
                    ledger.sent(), ledger.taken().size(), ledger.repeats(), balance);
            assertThat(ledger.givenUp()).isEmpty();
            assertThat(ledger.taken()).hasSize(ledger.sent());
            assertThat(balance).matches(Balance::isEven);
        }
    }

    private static List<EventLog.Event> events(Business business) {
        return new EventLog(RunningPlatform.broker()).read("leads", business.organizationId());
    }

    private static void awaitWebhooks(Ledger ledger, PartnerCrm crm) {
        Patience.await("the last webhook", RECOVERY, () -> Optional.of(crm.ids())
                .filter(ids -> ids >= ledger.taken().size()));
    }

    private Business open(PartnerCrm crm) {
        Business business = Business.register(installation, "Flooded Homes");
        business.moveToEnterprise();
        business.owner()
                .once()
                .post("/api/v1/webhook-endpoints", Map.of("url", crm.url(), "events", List.of("lead.captured")))
                .expect(201);
        return business;
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
