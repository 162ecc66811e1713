package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.support.TransactionTemplate;

class AuditRetentionIntegrationTests extends AuditTest {

    private static final String RETENTION = LOG + "/retention";

    @Autowired
    Scheduler scheduler;

    @Autowired
    TransactionTemplate transaction;

    /// IDN-59
    @Test
    void aYearIsKeptUnlessTheOrganizationSaysOtherwise() {
        Business business = aBusinessInTheLog();

        Answer usual = api.get(RETENTION, business.owner());
        Answer set = set(business, usual.etag(), 90);

        assertThat(usual.body().path("days").asInt()).isEqualTo(365);
        assertThat(usual.body().path("fewestDays").asInt()).isEqualTo(30);
        assertThat(usual.body().path("mostDays").asInt()).isEqualTo(3650);
        assertThat(set.status()).as(set.body().toString()).isEqualTo(200);
        assertThat(api.get(RETENTION, business.owner()).body().path("days").asInt())
                .isEqualTo(90);
        assertThat(set(business, usual.etag(), 91).status()).isEqualTo(412);
        assertThat(set(business, null, 91).status()).isEqualTo(428);
        assertThat(set(business, set.etag(), 29).status()).isEqualTo(422);
        assertThat(set(business, set.etag(), 3651).status()).isEqualTo(422);
        assertThat(api.get(RETENTION, business.hire("agent").token()).status()).isEqualTo(403);
    }

    /// IDN-53, IDN-59
    @Test
    void changingTheRetentionIsInTheLogWithBeforeAndAfter() {
        Business business = aBusinessInTheLog();
        Answer set = set(business, api.get(RETENTION, business.owner()).etag(), 90);
        set(business, set.etag(), 60);

        Answer found = awaitEntries(business, LOG + "?model=AuditRetention&action=update", 1);

        assertThat(found.items().get(0).at("/changes/days/before").asString()).isEqualTo("90");
        assertThat(found.items().get(0).at("/changes/days/after").asString()).isEqualTo("60");
        assertThat(found.each("actorId")).containsExactly(business.ownerId().toString());
    }

    /// IDN-59
    @Test
    void whatIsNoLongerKeptLeavesByItselfAndTheRestStaysAChain() {
        clock.set(clock.instant().minus(Duration.ofDays(40)));
        Business business = aBusiness();
        clock.real();
        String token = business.logIn().text("accessToken");
        awaitEntries(token, LOG + "?action=register", 1);
        set(token, api.get(RETENTION, token).etag(), 30);

        transaction.executeWithoutResult(_ ->
                scheduler.reschedule(TaskInstanceId.of(AuditJobs.EXPIRY, RecurringTask.INSTANCE), clock.instant()));
        scheduler.triggerCheckForDueExecutions();
        Answer expired = awaitEntries(token, LOG + "?action=expire", 1);

        assertThat(expired.each("actorKind")).containsOnly("system");
        assertThat(expired.items().get(0).path("cause").asString()).isEqualTo("job audit.expire");
        await("the old entries are gone").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get(LOG + "?action=register", token).items())
                .isEmpty());
        Answer verdict = api.get(LOG + "/verification", token);
        assertThat(verdict.text("intact")).as(verdict.body().toString()).isEqualTo("true");
        assertThat(verdict.body().path("first").asLong()).isGreaterThan(1);
        assertThat(api.get(LOG + "?action=login", token).items()).isNotEmpty();
    }

    private Answer set(Business business, String etag, int days) {
        return set(business.owner(), etag, days);
    }

    private Answer set(String bearer, String etag, int days) {
        Map<String, String> headers = etag == null ? Map.of() : Map.of("If-Match", etag);
        return api.call(HttpMethod.PUT, RETENTION, bearer, headers, Map.of("days", days));
    }
}
