package io.doorstep.leadcrm.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// LEAD-13, B-LD-6
class SittingsIntegrationTests extends CrmTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    Agents agents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Business business;

    @BeforeEach
    void open() {
        business = aBusiness();
    }

    @Test
    void manyCapturesWaitForNoSittingAndAFewSittingsGiveThemAllOutEvenly() {
        hire(5);
        List<Answer> answers = whileSomebodySits(() -> askAtOnce(300, 8));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        await().atMost(PATIENCE)
                .until(() -> openLeads().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        == 300);
        assertThat(openLeads().values()).hasSize(5).containsOnly(60);
        assertThat(sittings()).isLessThan(30);
    }

    @Test
    void aWakeUpThatComesWhileSomebodySitsIsNotLostAndNobodyWaitsForTheSitting() {
        UUID ada = hire(1)[0];
        Set<String> wakeUps = new HashSet<>();
        UUID lead = whileSomebodySits(() -> {
            UUID captured = ask(1).id();
            await().atMost(PATIENCE).until(() -> {
                wakeUps.addAll(wakeUps());
                assertThat(wakeUps()).hasSizeLessThan(5);
                return wakeUps.size() >= 3;
            });
            return captured;
        });

        await().atMost(PATIENCE)
                .until(() -> business.lead(lead).text("assignee.id").equals(ada.toString()));
        await().atMost(PATIENCE).until(() -> wakeUps().isEmpty());
    }

    @Test
    void aBusinessIsNotHeldUpByTheSittingOfAnother() {
        hire(1);
        Business other = aBusiness();
        UUID ben = other.memberJoins("Ben", "agent");
        other.awaitAgents(ben);

        whileSomebodySits(() -> {
            askAtOnce(20, 4);
            UUID lead = other.fillInForm(Map.of("email", "asker@example.com")).id();
            await().atMost(PATIENCE)
                    .until(() -> other.lead(lead).text("assignee.id").equals(ben.toString()));
            return lead;
        });
        await().atMost(PATIENCE)
                .until(() -> openLeads().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        == 20);
    }

    @Test
    void leadsThatNobodyCanTakeAreAskedAboutOnceAndAgainWhenSomebodyIsFree() {
        UUID ada = hire(1)[0];
        business.replace("/api/v1/assignment/agents/" + ada, Map.of("capacity", 1));
        List<UUID> leads = IntStream.range(0, 3).mapToObj(i -> ask(i).id()).toList();

        await().atMost(PATIENCE).until(() -> openLeads().equals(Map.of(ada, 1)) && countUnconsidered() == 0);
        UUID taken = leads.stream()
                .filter(lead -> business.lead(lead).body().has("assignee"))
                .findFirst()
                .orElseThrow();
        List.of("CONTACTED", "LOST").forEach(stage -> business.change(taken, Map.of("stage", stage)));

        await().atMost(PATIENCE)
                .until(() -> leads.stream()
                                .filter(lead -> business.lead(lead).body().has("assignee"))
                                .count()
                        == 2);
    }

    private UUID[] hire(int count) {
        UUID[] hired = IntStream.range(0, count)
                .mapToObj(i -> business.memberJoins("Agent" + i, "agent"))
                .toArray(UUID[]::new);
        business.awaitAgents(hired);
        return hired;
    }

    private <T> T whileSomebodySits(Supplier<T> work) {
        return Tenancy.callAs(
                business.id(),
                () -> transaction.execute(_ -> {
                    agents.takeRotation();
                    return work.get();
                }));
    }

    private List<Answer> askAtOnce(int leads, int threads) {
        try (var crowd = Executors.newFixedThreadPool(threads)) {
            List<Future<Answer>> asked = IntStream.range(0, leads)
                    .mapToObj(i -> crowd.submit(() -> ask(i)))
                    .toList();
            return asked.stream().map(SittingsIntegrationTests::answerOf).toList();
        }
    }

    private static Answer answerOf(Future<Answer> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer ask(int number) {
        return business.fillInForm(Map.of("email", "asker%d@example.com".formatted(number)));
    }

    private Map<UUID, Integer> openLeads() {
        return inTenant(() -> jdbc
                .sql(
                        "select assignee_id, count(*) from lead where assignee_id is not null and closed_at is null group by 1")
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private long countUnconsidered() {
        return inTenant(() -> jdbc.sql("select count(*) from lead where assignee_id is null and not considered")
                .query(Long.class)
                .single());
    }

    /// Each is a transaction that wrote decisions.
    private long sittings() {
        return inTenant(() -> jdbc.sql("select count(distinct xmin::text) from assignment_decision")
                .query(Long.class)
                .single());
    }

    private Set<String> wakeUps() {
        return inTenant(() -> Set.copyOf(jdbc.sql("""
                        select task_instance from scheduled_tasks
                        where task_name = 'lead.assignment' and starts_with(task_instance, ?)
                        """)
                .param(business.id().toString())
                .query(String.class)
                .list()));
    }

    private <T> T inTenant(Supplier<T> query) {
        return Tenancy.callAs(business.id(), () -> transaction.execute(_ -> query.get()));
    }
}
