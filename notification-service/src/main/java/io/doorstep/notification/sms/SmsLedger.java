package io.doorstep.notification.sms;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.notification.template.Wording;
import io.doorstep.notification.template.WriteWording;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The state of each text message, committed before and after the talk with the provider.
@Component
class SmsLedger {

    private final TextMessages messages;
    private final WriteWording writeWording;
    private final SmsSettings settings;
    private final Jobs jobs;
    private final TenantTask<SmsJob> delivery;
    private final InstantSource clock;

    SmsLedger(
            TextMessages messages,
            WriteWording writeWording,
            SmsSettings settings,
            Jobs jobs,
            TenantTask<SmsJob> delivery,
            InstantSource clock) {
        this.messages = messages;
        this.writeWording = writeWording;
        this.settings = settings;
        this.jobs = jobs;
        this.delivery = delivery;
        this.clock = clock;
    }

    /// What can be done about a text message now.
    sealed interface Beginning {}

    record Ready(SmsMessage message) implements Beginning {}

    record NotYet(String reason) implements Beginning {}

    record Over() implements Beginning {}

    /// The code that the message is to hold, if it is still to be sent.
    @Transactional(readOnly = true)
    Optional<UUID> findCode(UUID smsId) {
        return messages.findById(smsId).filter(Sms::isOpen).map(Sms::codeId);
    }

    @Transactional
    Beginning begin(UUID smsId, FetchedCode code) {
        Optional<Sms> found = messages.findForUpdate(smsId).filter(Sms::isOpen);
        if (found.isEmpty()) {
            return new Over();
        }
        Sms sms = found.get();
        if (sms.mayHaveBeenSent()) {
            return end(sms, SmsStatus.UNCERTAIN, "a crash hid whether it was sent");
        }
        return switch (code) {
            case FetchedCode.Told(var number, var digits) -> {
                sms.begin();
                Wording wording = writeWording.write("security-code", Map.of("code", digits));
                yield new Ready(new SmsMessage(sms.id(), number, wording.title(), wording.body()));
            }
            case FetchedCode.Gone _ -> end(sms, SmsStatus.DROPPED, "the code is used, replaced or expired");
            case FetchedCode.NotNow(var reason) -> {
                sms.begin();
                yield new NotYet(reason);
            }
        };
    }

    private Over end(Sms sms, SmsStatus status, String reason) {
        sms.settle(status, reason, clock.instant());
        return new Over();
    }

    @Transactional
    SmsStatus settle(UUID smsId, SmsHandOver handOver) {
        Sms sms = messages.findForUpdate(smsId).orElseThrow();
        Instant now = clock.instant();
        switch (handOver) {
            case SmsHandOver.Accepted(var id) -> sms.sent(id, now);
            case SmsHandOver.Refused(var reason) -> sms.settle(SmsStatus.FAILED, reason, now);
            case SmsHandOver.Unknown(var reason) -> sms.settle(SmsStatus.UNCERTAIN, reason, now);
            case SmsHandOver.Deferred(var reason, var wait) -> deferOrGiveUp(sms, reason, wait, now);
        }
        return sms.status();
    }

    private void deferOrGiveUp(Sms sms, String reason, Duration wait, Instant now) {
        if (sms.attempts() > settings.retryDelays().size()) {
            sms.settle(SmsStatus.FAILED, reason, now);
            return;
        }
        Duration pause = settings.retryDelays().get(sms.attempts() - 1);
        sms.settle(SmsStatus.DEFERRED, reason, now);
        jobs.schedule(
                delivery,
                SmsJob.instance(sms.id(), sms.attempts()),
                new SmsJob(sms.id()),
                now.plus(pause.compareTo(wait) < 0 ? wait : pause));
    }
}
