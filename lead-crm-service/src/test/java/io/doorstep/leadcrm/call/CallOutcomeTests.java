package io.doorstep.leadcrm.call;

import static io.doorstep.leadcrm.call.CallStatus.BUSY;
import static io.doorstep.leadcrm.call.CallStatus.COMPLETED;
import static io.doorstep.leadcrm.call.CallStatus.FAILED;
import static io.doorstep.leadcrm.call.CallStatus.IN_PROGRESS;
import static io.doorstep.leadcrm.call.CallStatus.NO_ANSWER;
import static io.doorstep.leadcrm.call.CallStatus.RINGING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LEAD-40
class CallOutcomeTests {

    @Test
    void answeredMeansThatTheTwoWerePutThrough() {
        assertThat(CallOutcome.of(COMPLETED, true, true)).isEqualTo(CallOutcome.ANSWERED);
        assertThat(CallOutcome.of(COMPLETED, false, false)).isEqualTo(CallOutcome.MISSED);
        assertThat(CallOutcome.of(COMPLETED, false, true)).isEqualTo(CallOutcome.VOICEMAIL);
        assertThat(CallOutcome.of(NO_ANSWER, false, false)).isEqualTo(CallOutcome.MISSED);
        assertThat(CallOutcome.of(BUSY, false, false)).isEqualTo(CallOutcome.BUSY);
        assertThat(CallOutcome.of(FAILED, false, false)).isEqualTo(CallOutcome.FAILED);
        assertThat(CallOutcome.of(IN_PROGRESS, true, false)).isNull();
    }

    @Test
    void aCallNeverGoesBack() {
        assertThat(IN_PROGRESS.follows(RINGING)).isTrue();
        assertThat(RINGING.follows(IN_PROGRESS)).isFalse();
        assertThat(IN_PROGRESS.follows(COMPLETED)).isFalse();
        assertThat(BUSY.follows(COMPLETED)).isFalse();
    }

    @Test
    void everyWordOfTheProvidersIsKnown() {
        for (String code : List.of(
                "queued",
                "initiated",
                "ringing",
                "in-progress",
                "answered",
                "completed",
                "busy",
                "no-answer",
                "canceled",
                "failed")) {
            assertThat(CallStatus.ofCode(code)).as(code).isPresent();
        }
        assertThat(CallStatus.ofCode("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anonymous", "Restricted", "+266696687", "+7378742833", "sip:jane@example.com", "100"})
    void whoIsNotANumberWithholdsIt(String caller) {
        assertThat(CallReport.of(Map.of("From", List.of(caller))).isWithheld()).isTrue();
    }

    @Test
    void whatIsSaidAloudCannotBecomeMarkup() {
        String text = new Laml()
                .say("<Hangup/>")
                .dial("+14155550100\"/>", "a&b", Duration.ofSeconds(20), "https://x.example/?a=1&b=2", "")
                .text();

        assertThat(text)
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say>&lt;Hangup/&gt;</Say>"
                        + "<Dial timeout=\"20\" callerId=\"a&amp;b\" action=\"https://x.example/?a=1&amp;b=2\" method=\"POST\">"
                        + "<Number>+14155550100&quot;/&gt;</Number></Dial></Response>");
    }
}
