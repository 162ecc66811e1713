package io.doorstep.identity.authentication.phone;

import io.doorstep.identity.authentication.phone.SendCodeOutcome.NoPhone;
import io.doorstep.identity.authentication.phone.SendCodeOutcome.Sent;
import io.doorstep.identity.authentication.phone.SendCodeOutcome.SentTooOften;
import io.doorstep.kit.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a code by SMS on its way; an older one for the same purpose ends.
@Component
public class SendPhoneCode {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PER_HOUR = 3;

    private final PhoneCodeRows rows;
    private final PhoneNumbers numbers;
    private final Ids ids;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    SendPhoneCode(
            PhoneCodeRows rows, PhoneNumbers numbers, Ids ids, InstantSource clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// To the person's verified number.
    @Transactional
    public SendCodeOutcome sendForStepUp(UUID userId, UUID sessionId) {
        return numbers.find(userId)
                .map(phone -> send(userId, sessionId, CodePurpose.STEP_UP, phone.number()))
                .orElseGet(NoPhone::new);
    }

    @Transactional
    SendCodeOutcome sendToVerify(UUID userId, UUID sessionId, PhoneNumber number) {
        return send(userId, sessionId, CodePurpose.VERIFY_PHONE, number);
    }

    private SendCodeOutcome send(UUID userId, UUID sessionId, CodePurpose purpose, PhoneNumber number) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Instant> sent = rows.lockAndListSince(userId, number, now.minus(HOUR));
        if (sent.size() >= PER_HOUR) {
            return new SentTooOften(Duration.between(now, sent.get(PER_HOUR - 1).plus(HOUR)));
        }
        var code = new PhoneCode(ids.next(), userId, sessionId, purpose, number, now.plus(LIFETIME));
        rows.store(code, now);
        events.publishEvent(new PhoneCodeRequested(code, now));
        return new Sent(number, code.expiresAt());
    }
}
