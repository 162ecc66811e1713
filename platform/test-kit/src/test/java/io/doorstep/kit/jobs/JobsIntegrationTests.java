package io.doorstep.kit.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.sample.Chime;
import io.doorstep.kit.sample.Chime.Strike;
import io.doorstep.kit.sample.Chime.StrikeJob;
import io.doorstep.kit.sample.SampleService;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;

@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JobsIntegrationTests {

    @Autowired
    Chime chime;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionOperations transaction;

    private final UUID tenant = UUID.randomUUID();

    @AfterEach
    void realTime() {
        clock.real();
    }

    /// REL-06
    @Test
    void aJobRunsForTheTenantThatScheduledIt() {
        Tenancy.runAs(tenant, () -> chime.strikeIn(Duration.ZERO, new StrikeJob(1, 0)));

        await().until(() -> chime.strikes().contains(new Strike(tenant, 1)));
    }

    /// REL-06
    @Test
    void aJobWhoseCauseFailedNeverRuns() {
        assertThatThrownBy(() -> Tenancy.runAs(tenant, () -> chime.strikeThenFail(new StrikeJob(2, 0))))
                .hasMessage("after all");
        UUID other = UUID.randomUUID();
        Tenancy.runAs(other, () -> chime.strikeIn(Duration.ZERO, new StrikeJob(3, 0)));

        await().until(() -> chime.strikes().contains(new Strike(other, 3)));
        assertThat(chime.strikes()).noneMatch(strike -> strike.tenant().equals(tenant));
    }

    /// REL-06
    @Test
    void aJobForLaterWaitsForItsHour() {
        Tenancy.runAs(tenant, () -> chime.strikeIn(Duration.ofDays(2), new StrikeJob(4, 0)));
        UUID other = UUID.randomUUID();
        Tenancy.runAs(other, () -> chime.strikeIn(Duration.ZERO, new StrikeJob(5, 0)));
        await().until(() -> chime.strikes().contains(new Strike(other, 5)));
        assertThat(chime.strikes()).doesNotContain(new Strike(tenant, 4));

        clock.advance(Duration.ofDays(2).plusSeconds(1));

        await().until(() -> chime.strikes().contains(new Strike(tenant, 4)));
    }

    /// REL-06
    @Test
    void aRunningJobThatSchedulesItselfGoesOn() {
        Tenancy.runAs(tenant, () -> chime.strikeIn(Duration.ZERO, new StrikeJob(7, 2)));

        await().until(() -> chime.strikes().contains(new Strike(tenant, 9)));
        assertThat(chime.strikes().stream().filter(strike -> strike.tenant().equals(tenant)))
                .containsExactly(new Strike(tenant, 7), new Strike(tenant, 8), new Strike(tenant, 9));
    }

    /// REL-06
    @Test
    void aJobThatIsScheduledOutsideATransactionIsKept() {
        Tenancy.runAs(tenant, () -> chime.strikeAtOnce(new StrikeJob(14, 0)));

        await().until(() -> chime.strikes().contains(new Strike(tenant, 14)));
    }

    /// REL-06
    @Test
    void aJobThatIsMovedOutsideATransactionStaysMoved() {
        Tenancy.runAs(tenant, () -> chime.strikeIn(Duration.ofDays(2), new StrikeJob(15, 0)));

        Tenancy.runAs(tenant, () -> chime.putOffTo(Duration.ZERO, new StrikeJob(16, 0)));

        await().until(() -> chime.strikes().contains(new Strike(tenant, 16)));
    }

    /// REL-06
    @Test
    void manyWhoWakeAJobThatHasNotBegunGetOneTogetherAndLaterOnesAnother() {
        UUID other = UUID.randomUUID();
        Tenancy.runAs(tenant, () -> chime.wakeWithin(Duration.ofHours(1), new StrikeJob(10, 0)));
        Tenancy.runAs(tenant, () -> chime.wakeWithin(Duration.ofHours(2), new StrikeJob(11, 0)));
        Tenancy.runAs(other, () -> chime.wakeWithin(Duration.ofHours(1), new StrikeJob(12, 0)));

        clock.advance(Duration.ofHours(3));
        await().until(() -> chime.strikes().contains(new Strike(tenant, 10)));
        await().until(() -> chime.strikes().contains(new Strike(other, 12)));
        Tenancy.runAs(tenant, () -> chime.wakeWithin(Duration.ZERO, new StrikeJob(13, 0)));

        await().until(() -> chime.strikes().contains(new Strike(tenant, 13)));
        assertThat(chime.strikes()).doesNotContain(new Strike(tenant, 11));
    }

    /// REL-06
    @Test
    void aJobThatSomebodyReliesOnBeginsWhenTheirTransactionHasEnded() {
        UUID other = UUID.randomUUID();
        Tenancy.runAs(tenant, () -> chime.wakeWithin(Duration.ofHours(1), new StrikeJob(17, 0)));
        Tenancy.runAs(other, () -> chime.wakeWithin(Duration.ofHours(2), new StrikeJob(18, 0)));

        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(_ -> {
                    chime.wakeWithin(Duration.ofHours(1), new StrikeJob(19, 0));
                    clock.advance(Duration.ofHours(3));
                    await().until(() -> chime.strikes().contains(new Strike(other, 18)));
                    assertThat(chime.strikes())
                            .noneMatch(strike -> strike.tenant().equals(tenant));
                }));

        await().until(() -> chime.strikes().contains(new Strike(tenant, 17)));
        assertThat(chime.strikes()).doesNotContain(new Strike(tenant, 19));
    }
}
