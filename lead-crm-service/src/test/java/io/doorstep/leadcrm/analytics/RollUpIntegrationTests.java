package io.doorstep.leadcrm.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.analytics.Fact.Money;
import io.doorstep.leadcrm.analytics.RollUp.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// X-AN-4
class RollUpIntegrationTests extends AnalyticsTest {

    private static final Instant BEGINNING = Instant.parse("2026-03-01T00:00:00Z");
    private static final List<String> STAGES = List.of("CONTACTED", "QUALIFIED", "VISIT_BOOKED", "LOST");

    @Autowired
    RecordFact recordFact;

    @Autowired
    RollUp rollUp;

    @Autowired
    RebuildNumbers rebuildNumbers;

    @Autowired
    Progress progress;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// ANL-06, ANL-07, ANL-08
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void neitherTheOrderOfEventsNorARepeatMakesADifferenceToTheNumbers(int seed) {
        Random chance = new Random(seed);
        List<Told> told = aSpring(chance);
        List<Told> shuffled = new ArrayList<>(told);
        shuffled.addAll(told.subList(0, told.size() / 3));
        Collections.shuffle(shuffled, chance);

        List<Map<String, Object>> inOrder = numbersAfter(told, told.size());
        assertThat(inOrder).hasSizeGreaterThan(20);
        assertThat(numbersAfter(shuffled, 7)).isEqualTo(inOrder);
    }

    /// ANL-08
    @Test
    void numbersThatAreMadeAnewAreTheSame() {
        UUID tenant = UUID.randomUUID();
        tell(tenant, aSpring(new Random(42)));
        rollUpAll(tenant);
        List<Map<String, Object>> before = numbers(tenant);
        in(tenant, () -> {
            jdbc.sql("update metric_day set value = value + 1").update();
            jdbc.sql("update analytics_lead set source = 'spoilt'").update();
            rebuildNumbers.rebuild();
        });
        Awaitility.await().untilAsserted(() -> {
            rollUpAll(tenant);
            assertThat(numbers(tenant)).isEqualTo(before);
        });
    }

    /// A day ends when it ends where the business lives.
    @Test
    void aBusinessThatMovesToAnotherZoneHasItsDaysCutAnew() {
        UUID tenant = UUID.randomUUID();
        UUID lead = UUID.randomUUID();
        Instant late = Instant.parse("2026-03-02T23:30:00Z");
        tell(tenant, List.of(new Told(UUID.randomUUID(), captured(lead, late))));
        rollUpAll(tenant);
        assertThat(days(tenant)).containsExactly("2026-03-02");
        in(tenant, () -> jdbc.sql("insert into tenant_zone (zone) values ('Africa/Lagos')")
                .update());
        rollUpAll(tenant);
        assertThat(days(tenant)).containsExactly("2026-03-03");
    }

    /// Behind the tenant's wall an index serves only comparisons that give nothing away.
    @Test
    void newFactsCanBeFoundByTheirIndex() {
        assertThat(jdbc.sql("select bool_and(proleakproof) from pg_proc where proname in ('xid8lt', 'xid8ge')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aLeadThatWasDeletedCountsForNothing() {
        UUID tenant = UUID.randomUUID();
        UUID lead = UUID.randomUUID();
        tell(tenant, List.of(new Told(UUID.randomUUID(), captured(lead, BEGINNING))));
        rollUpAll(tenant);
        Fact deleted = Fact.of(FactKind.LEAD_DELETED, lead, BEGINNING.plusSeconds(60));
        tell(tenant, List.of(new Told(UUID.randomUUID(), deleted)));
        rollUpAll(tenant);
        assertThat(days(tenant)).isEmpty();
    }

    /// A day of many listings takes long, and each who waits for it would hold a connection.
    @Test
    void whoComesWhileTheNumbersAreMadeGoesWithoutWaiting() {
        UUID tenant = UUID.randomUUID();
        in(tenant, () -> {
            rollUp.rollUp();
            assertThat(elsewhere(tenant, rollUp::rollUp)).isEqualTo(Result.BUSY);
        });
        assertThat(Tenancy.callAs(tenant, rollUp::rollUp)).isNotEqualTo(Result.BUSY);
    }

    @Test
    void aRebuildThatIsWantedWhileTheNumbersAreMadeFollows() {
        UUID tenant = UUID.randomUUID();
        for (boolean first : List.of(true, false)) {
            in(tenant, () -> {
                assertThat(progress.tryLock()).isTrue();
                assertThat(progress.reached(ZoneOffset.UTC).rebuild()).isFalse();
                elsewhere(tenant, () -> {
                    progress.wantRebuild(ZoneOffset.UTC);
                    return Result.DONE;
                });
                progress.reach("1", ZoneOffset.UTC, false, BEGINNING);
            });
            assertThat(Tenancy.callAs(tenant, progress::isRebuildWanted))
                    .as("where numbers were made before: %s", !first)
                    .isTrue();
            rollUpAll(tenant);
            assertThat(Tenancy.callAs(tenant, progress::isRebuildWanted)).isFalse();
        }
    }

    private static Result elsewhere(UUID tenant, Supplier<Result> work) {
        return CompletableFuture.supplyAsync(() -> Tenancy.callAs(tenant, work::get))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void onlyWhatNewFactsTellOfIsCountedAgain() {
        UUID tenant = UUID.randomUUID();
        tell(
                tenant,
                List.of(
                        new Told(UUID.randomUUID(), captured(UUID.randomUUID(), BEGINNING)),
                        new Told(UUID.randomUUID(), signedIn(BEGINNING))));
        rollUpAll(tenant);
        in(tenant, () -> jdbc.sql("update metric_day set value = 77").update());
        tell(tenant, List.of(new Told(UUID.randomUUID(), signedIn(BEGINNING.plusSeconds(1)))));
        rollUpAll(tenant);

        assertThat(total(tenant, "logins")).isEqualTo(2);
        assertThat(total(tenant, "leads.captured")).isEqualTo(77);
    }

    private static Fact signedIn(Instant at) {
        return Fact.of(FactKind.MEMBER_SIGNED_IN, UUID.randomUUID(), at).withMember(UUID.randomUUID());
    }

    private long total(UUID tenant, String metric) {
        return numbers(tenant).stream()
                .filter(row -> metric.equals(row.get("metric_name")) && "total".equals(row.get("dimension")))
                .mapToLong(row -> ((Number) row.get("value")).longValue())
                .sum();
    }

    private record Told(UUID event, Fact fact) {}

    private List<Map<String, Object>> numbersAfter(List<Told> told, int atOnce) {
        UUID tenant = UUID.randomUUID();
        for (int i = 0; i < told.size(); i += atOnce) {
            tell(tenant, told.subList(i, Math.min(told.size(), i + atOnce)));
            in(tenant, rollUp::rollUp);
        }
        rollUpAll(tenant);
        return numbers(tenant);
    }

    private void tell(UUID tenant, List<Told> told) {
        in(tenant, () -> told.forEach(one -> recordFact.record(one.event(), one.fact())));
    }

    private void rollUpAll(UUID tenant) {
        Awaitility.await()
                .until(
                        () -> Tenancy.callAs(tenant, rollUp::rollUp),
                        result -> result == Result.DONE || result == Result.NOTHING_NEW);
    }

    private List<Map<String, Object>> numbers(UUID tenant) {
        List<Map<String, Object>> all = new ArrayList<>();
        in(tenant, () -> {
            all.addAll(jdbc.sql("""
                            select metric_name, dimension, dimension_key, date, value from metric_day
                            order by metric_name, dimension, dimension_key, date
                            """).query().listOfRows());
            all.addAll(jdbc.sql("""
                            select lead_id, source, agent_id, stage, furthest, captured_at, first_contact_at, won_at
                            from analytics_lead order by lead_id
                            """).query().listOfRows());
        });
        return all;
    }

    private List<String> days(UUID tenant) {
        List<String> days = new ArrayList<>();
        in(
                tenant,
                () -> days.addAll(jdbc.sql("select cast(date as text) from metric_day where dimension = 'total'")
                        .query(String.class)
                        .list()));
        return days;
    }

    private void in(UUID tenant, Runnable work) {
        Tenancy.runAs(tenant, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private static Fact captured(UUID lead, Instant at) {
        return Fact.of(FactKind.LEAD_CAPTURED, lead, at)
                .about(UUID.randomUUID())
                .from("web", null)
                .with("NEW");
    }

    /// Appointments, answers, seats, and a subscription that comes and goes.
    private static List<Told> aboutTheBusiness(Random chance, UUID lead, Instant at) {
        UUID someone = new UUID(7, chance.nextInt(3));
        Instant later = at.plus(Duration.ofHours(chance.nextInt(300)));
        FactKind ended = chance.nextBoolean() ? FactKind.APPOINTMENT_HELD : FactKind.APPOINTMENT_MISSED;
        List<Fact> facts = List.of(
                Fact.of(ended, new UUID(8, chance.nextInt(6)), later)
                        .ofLead(lead)
                        .with(ended == FactKind.APPOINTMENT_HELD ? "HELD" : "MISSED"),
                Fact.of(FactKind.MESSAGE_DELIVERED, UUID.randomUUID(), at).about(someone),
                Fact.of(FactKind.VISITOR_WROTE, UUID.randomUUID(), later)
                        .about(someone)
                        .ofLead(lead),
                Fact.of(FactKind.MEMBER_UPDATED, someone, at).times(chance.nextInt(2)),
                Fact.of(FactKind.MEMBER_SIGNED_IN, UUID.randomUUID(), at).withMember(someone),
                Fact.of(FactKind.LISTING_VIEWED, someone, at).times(chance.nextInt(9)),
                Fact.of(FactKind.SUBSCRIPTION_CHANGED, new UUID(9, 9), later)
                        .from("STARTER", null)
                        .with(chance.nextBoolean() ? "ACTIVE" : "CANCELLED")
                        .because("too dear"),
                Fact.of(FactKind.LEAD_VALUED, lead, later).worth(new Money(chance.nextInt(900), "NGN")),
                Fact.of(FactKind.LEAD_WON, lead, later));
        return facts.stream().map(fact -> new Told(UUID.randomUUID(), fact)).toList();
    }

    /// Leads, messages and payments of some weeks, drawn by lot; several of them at the very same moment.
    private static List<Told> aSpring(Random chance) {
        List<UUID> agents = List.of(UUID.randomUUID(), UUID.randomUUID());
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID lead = UUID.randomUUID();
            Instant at = BEGINNING.plus(Duration.ofHours(chance.nextInt(600)));
            told.add(new Told(UUID.randomUUID(), captured(lead, at)));
            for (int turn = 0; turn < chance.nextInt(4); turn++) {
                at = at.plus(Duration.ofMinutes(chance.nextInt(3) * 700L));
                Fact assigned = Fact.of(FactKind.LEAD_ASSIGNED, lead, at).withMember(agents.get(chance.nextInt(2)));
                Fact moved =
                        Fact.of(FactKind.LEAD_STAGE_CHANGED, lead, at).with(STAGES.get(chance.nextInt(STAGES.size())));
                told.add(new Told(UUID.randomUUID(), assigned));
                told.add(new Told(UUID.randomUUID(), moved));
            }
            if (chance.nextInt(5) == 0) {
                told.add(new Told(UUID.randomUUID(), Fact.of(FactKind.LEAD_DELETED, lead, at)));
            }
            Money money = new Money(chance.nextInt(10_000), chance.nextBoolean() ? "NGN" : "USD");
            told.add(new Told(
                    UUID.randomUUID(),
                    Fact.of(FactKind.PAYMENT_SUCCEEDED, UUID.randomUUID(), at).worth(money)));
            told.add(new Told(UUID.randomUUID(), Fact.of(FactKind.MESSAGE_OPENED, agents.getFirst(), at)));
            told.addAll(aboutTheBusiness(chance, lead, at));
            told.add(new Told(
                    UUID.randomUUID(),
                    Fact.of(FactKind.API_CALLED, UUID.randomUUID(), at).times(chance.nextInt(200))));
        }
        return told;
    }
}
