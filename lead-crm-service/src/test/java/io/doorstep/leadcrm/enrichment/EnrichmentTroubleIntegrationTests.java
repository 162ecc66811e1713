package io.doorstep.leadcrm.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.enrichment.DataLabsStandIn.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// LEAD-38
class EnrichmentTroubleIntegrationTests extends EnrichmentTest {

    private static final DateTimeFormatter RESET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    @Test
    void aRateLimitIsWaitedOutAsLongAsItsHeaderSays() {
        account.reset = RESET.format(Instant.now().plus(Duration.ofMinutes(20)));
        account.troubles.add(Trouble.TOO_MANY);
        UUID jane = jane();
        ask(jane);
        await().until(() -> account.questions.size() == 1);
        clock.advance(Duration.ofMinutes(15));
        UUID rose = person(Map.of("emails", List.of(ROSE)));
        ask(rose);
        assertThat(account.questions).hasSize(1);

        clock.advance(Duration.ofMinutes(6));

        awaitStatus(jane, "FOUND");
        awaitStatus(rose, "NOT_FOUND");
        assertThat(business.get(ACCOUNT).text("matchesThisMonth")).isEqualTo("1");
    }

    /// What may have been paid for is counted, so that no bill is higher than the limit.
    @ParameterizedTest
    @CsvSource({
        "IS_DOWN, 1, 503",
        "IS_GARBAGE, 2, cannot be read",
        "IS_CUT, 2, does not answer",
        "HANGS, 2, does not answer"
    })
    void whatGoesWrongOnceIsAskedAgainLater(Trouble trouble, String matches, String reason) {
        account.troubles.add(trouble);
        UUID jane = jane();
        ask(jane);
        awaitReason(jane, reason);
        assertThat(account.questions).hasSize(1);

        clock.advance(Duration.ofMinutes(11));

        awaitStatus(jane, "FOUND");
        assertThat(account.questions).hasSize(2);
        assertThat(business.get(ACCOUNT).text("matchesThisMonth")).isEqualTo(matches);
    }

    @Test
    void anAnswerThatNeverArrivesIsNotPaidForForEver() {
        account.troubles.addAll(Collections.nCopies(3, Trouble.IS_GARBAGE));
        UUID jane = jane();
        ask(jane);
        for (int tries = 1; tries < 3; tries++) {
            int asked = tries;
            await().until(() -> account.questions.size() == asked);
            awaitReason(jane, "cannot be read");
            clock.advance(Duration.ofMinutes(11));
        }

        assertThat(awaitStatus(jane, "FAILED").text("reason")).contains("cannot be read");
        clock.advance(Duration.ofMinutes(11));
        ask(jane);
        awaitStatus(jane, "FOUND");
        assertThat(account.questions).hasSize(4);
    }

    @Test
    void oneWhoseAnswerIsMissingHoldsUpNobodyElse() {
        account.troubles.add(Trouble.IS_GARBAGE);
        UUID jane = jane();
        ask(jane);
        awaitReason(jane, "cannot be read");
        UUID rose = person(Map.of("emails", List.of(ROSE)));
        ask(rose);

        clock.advance(Duration.ofMinutes(2));

        awaitStatus(rose, "NOT_FOUND");
        assertThat(enrichment(jane).text("status")).isEqualTo("WAITING");
    }

    @Test
    void aWrongKeyStopsEverythingUntilItIsMendedAndNobodyIsLost() {
        change(Map.of("apiKey", "a-key-of-nobody"));
        UUID jane = jane();
        UUID rose = person(Map.of("emails", List.of(ROSE)));
        ask(jane);
        awaitReason(jane, "does not take the key");
        assertThat(business.get(ACCOUNT).text("trouble")).contains("does not take the key");
        ask(rose);
        awaitReason(rose, "does not take the key");

        change(Map.of("apiKey", key()));

        awaitStatus(jane, "FOUND");
        awaitStatus(rose, "NOT_FOUND");
        assertThat(business.get(ACCOUNT).body().has("trouble")).isFalse();
        assertThat(business.get(ACCOUNT).text("matchesThisMonth")).isEqualTo("1");
    }

    @Test
    void usedUpCreditsStopEverythingUntilATestSucceeds() {
        account.credits.set(0);
        UUID jane = jane();
        ask(jane);
        awaitReason(jane, "used up");
        business.post(ACCOUNT + "/test", Map.of());
        assertThat(business.get(ACCOUNT).text("trouble")).contains("used up");

        account.credits.set(10);
        business.post(ACCOUNT + "/test", Map.of());

        awaitStatus(jane, "FOUND");
        assertThat(account.questions).hasSize(2);
    }

    @Test
    void noMoreMatchesArePaidThanTheMonthMayCost() {
        account.knows(ROSE, 8, PROFILE);
        change(Map.of("monthlyLimit", 1));
        UUID jane = jane();
        ask(jane);
        awaitStatus(jane, "FOUND");
        UUID rose = person(Map.of("emails", List.of(ROSE)));
        ask(rose);
        awaitReason(rose, "The limit of 1 matches");
        assertThat(account.questions).hasSize(1);

        clock.advance(Duration.ofDays(32));

        awaitStatus(rose, "FOUND");
        assertThat(business.get(ACCOUNT).text("matchesThisMonth")).isEqualTo("1");
    }

    @Test
    void aHigherLimitGoesOnAtOnceAndANewAccountDoesNotBeginTheMonthAnew() {
        account.knows(ROSE, 8, PROFILE);
        change(Map.of("monthlyLimit", 1));
        UUID jane = jane();
        ask(jane);
        awaitStatus(jane, "FOUND");
        business.delete(ACCOUNT);
        business.put(ACCOUNT, null, Map.of("apiKey", key(), "monthlyLimit", 1));
        UUID rose = person(Map.of("emails", List.of(ROSE)));
        ask(rose);
        awaitReason(rose, "The limit");

        change(Map.of("monthlyLimit", 2));

        awaitStatus(rose, "FOUND");
    }

    /// CMP-01
    @Test
    void whoIsErasedWhileWaitingIsNotAskedAbout() {
        change(Map.of("apiKey", "a-key-of-nobody"));
        UUID jane = jane();
        ask(jane);
        awaitReason(jane, "does not take the key");

        business.post(PEOPLE + jane + "/privacy-requests", Map.of("kind", "ERASURE"));
        change(Map.of("apiKey", key()));

        UUID rose = person(Map.of("emails", List.of(ROSE)));
        ask(rose);
        awaitStatus(rose, "NOT_FOUND");
        assertThat(account.questions)
                .extracting(question -> question.get("email"))
                .containsExactly(ROSE);
        assertThat(enrichment(jane).status()).isEqualTo(404);
    }
}
