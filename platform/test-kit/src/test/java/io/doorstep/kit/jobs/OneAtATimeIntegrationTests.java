package io.doorstep.kit.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.sample.SampleService;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OneAtATimeIntegrationTests {

    private static final String WORK = "notes";
    private static final int MOST = 1_000;

    @Autowired
    OneAtATime oneAtATime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private final UUID tenant = UUID.randomUUID();
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();

    /// REL-06
    @Test
    void whatSomebodyCameForIsDoneHoweverManyComeAtOnce() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                all.add(many.submit(() -> Tenancy.runAs(tenant, () -> {
                    note();
                    oneAtATime.work(WORK, MOST, this::workOnOne);
                })));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }

        assertThat(count()).isZero();
        assertThat(mostAtWork).hasValue(1);
    }

    /// REL-06
    @Test
    void whoComesWhileAnotherWaitsGoesAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicInteger portions = new AtomicInteger();
            Future<?> working = others.submit(() -> Tenancy.runAs(
                    tenant,
                    () -> oneAtATime.work(WORK, MOST, () -> portions.incrementAndGet() == 1 || stay(begun, end))));
            begun.await();
            Future<?> waiting = others.submit(() -> Tenancy.runAs(tenant, () -> {
                note();
                oneAtATime.work(WORK, MOST, this::workOnOne);
            }));
            awaitSomebodyWaiting();

            Tenancy.runAs(tenant, () -> {
                note();
                oneAtATime.work(WORK, MOST, () -> {
                    throw new AssertionError("nobody else works");
                });
            });

            end.countDown();
            working.get(1, TimeUnit.MINUTES);
            waiting.get(1, TimeUnit.MINUTES);
        }
        assertThat(count()).isZero();
    }

    /// REL-06
    @Test
    void nobodyWaitsForAnotherTenant() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> working = others.submit(
                    () -> Tenancy.runAs(UUID.randomUUID(), () -> oneAtATime.work(WORK, MOST, () -> stay(begun, end))));
            begun.await();

            Tenancy.runAs(tenant, () -> {
                note();
                oneAtATime.work(WORK, MOST, this::workOnOne);
            });
            assertThat(count()).isZero();

            end.countDown();
            working.get(1, TimeUnit.MINUTES);
        }
    }

    /// REL-06
    @Test
    void whoHasDoneManyPortionsSaysThatSomeMayBeLeft() {
        Tenancy.runAs(tenant, () -> {
            note();
            note();
            note();
            assertThat(oneAtATime.work(WORK, 2, this::workOnOne)).isTrue();
        });
        assertThat(count()).isEqualTo(1);
    }

    private boolean workOnOne() {
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        int done = jdbc.sql("delete from note where id = (select id from note order by id limit 1)")
                .update();
        atWork.decrementAndGet();
        return done > 0;
    }

    private static boolean stay(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void awaitSomebodyWaiting() {
        await().until(() -> Tenancy.callAs(
                tenant,
                () -> transaction.execute(_ -> jdbc.sql(
                                "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                        .query(Boolean.class)
                        .single())));
    }

    private void note() {
        transaction.executeWithoutResult(
                _ -> jdbc.sql("""
                        insert into note (tenant_id, id, text, version) values (?, ?, 'to do', 0)
                        """).param(tenant).param(UUID.randomUUID()).update());
    }

    private long count() {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(_ ->
                        jdbc.sql("select count(*) from note").query(Long.class).single()));
    }
}
