package io.doorstep.identity.authentication.phone;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.doorstep.identity.membership.AccountDeleted;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A number goes with the account, a code with its time.
@Component
class ForgetPhones {

    private static final Duration DAY = Duration.ofDays(1);

    private final PhoneNumbers numbers;
    private final PhoneCodeRows codes;

    ForgetPhones(PhoneNumbers numbers, PhoneCodeRows codes) {
        this.numbers = numbers;
        this.codes = codes;
    }

    @EventListener
    void on(AccountDeleted event) {
        numbers.remove(event.userId());
        codes.forgetAllOf(event.userId());
    }

    @Configuration(proxyBeanMethods = false)
    static class OldCodes {

        @Bean
        RecurringTask<Void> forgetPhoneCodes(PhoneCodeRows codes, InstantSource clock) {
            return Tasks.recurring("phone-codes.forget", FixedDelay.ofHours(1))
                    .execute((_, _) -> codes.forgetOlderThan(clock.instant().minus(DAY)));
        }
    }
}
