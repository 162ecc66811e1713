package io.doorstep.workflowkit.webhook;

import io.doorstep.kit.http.PartnerAnswer;
import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import java.time.Duration;
import java.time.Instant;

/// What an answer to a message means for the message and for whoever it goes to.
public sealed interface Verdict {

    /// It was taken.
    record Taken() implements Verdict {}

    /// It was not taken; the ladder says when to try again.
    record NotTaken() implements Verdict {}

    /// It was not taken, and whoever it goes to wants a rest.
    record Overloaded(Duration rest) implements Verdict {}

    /// Nobody is there any more, for good.
    record Gone() implements Verdict {}

    public static Verdict of(PartnerAnswer answer, Instant now) {
        return switch (answer) {
            case Answered answered -> ofStatus(answered, now);
            case Silent _, Forbidden _ -> new NotTaken();
        };
    }

    private static Verdict ofStatus(Answered answer, Instant now) {
        if (answer.status() >= 200 && answer.status() < 300) {
            return new Taken();
        }
        return switch (answer.status()) {
            case 410 -> new Gone();
            case 429 -> new Overloaded(RetryAfter.read(answer.retryAfter(), now).orElse(Duration.ofMinutes(1)));
            case 502, 504 ->
                new Overloaded(RetryAfter.read(answer.retryAfter(), now).orElse(Duration.ofSeconds(30)));
            default ->
                RetryAfter.read(answer.retryAfter(), now)
                        .<Verdict>map(Overloaded::new)
                        .orElseGet(NotTaken::new);
        };
    }
}
