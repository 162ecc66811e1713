package io.doorstep.workflowkit;

import io.doorstep.kit.http.PartnerAnswer;
import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.workflowkit.webhook.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how a try to ask a workflow ended, and decides what comes next.
class NoteTry {

    private final Runs runs;
    private final FallBack fallBack;
    private final InstantSource clock;

    NoteTry(Runs runs, FallBack fallBack, InstantSource clock) {
        this.runs = runs;
        this.fallBack = fallBack;
        this.clock = clock;
    }

    /// @return when it is to be asked again, if it is
    @Transactional
    Optional<Instant> note(Question.Asked asked, PartnerAnswer answer) {
        Instant now = clock.instant();
        return switch (Verdict.of(answer, now)) {
            case Verdict.Taken _ -> {
                runs.noteTry(asked.run(), now, null);
                yield Optional.empty();
            }
            case Verdict.Gone _ -> {
                runs.noteTry(asked.run(), null, trouble(answer));
                fallBack.now(asked.run(), "The workflow is gone: it answered 410");
                yield Optional.empty();
            }
            case Verdict.NotTaken _ -> again(asked, answer, Duration.ZERO, now);
            case Verdict.Overloaded(var rest) -> again(asked, answer, rest, now);
        };
    }

    private Optional<Instant> again(Question.Asked asked, PartnerAnswer answer, Duration rest, Instant now) {
        runs.noteTry(asked.run(), null, trouble(answer));
        return RunLadder.next(asked.tries(), rest, now, asked.answerBy());
    }

    static String trouble(PartnerAnswer answer) {
        return switch (answer) {
            case Answered answered -> "it answered " + answered.status();
            case Silent silent -> silent.reason();
            case Forbidden forbidden -> forbidden.reason();
        };
    }
}
