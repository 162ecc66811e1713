package io.doorstep.identity.federation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgetOldSignOns {

    @Bean
    RecurringTask<Void> forgetSignOns(SignOnRows rows, InstantSource clock) {
        return Tasks.recurring("sign-ons.forget", FixedDelay.ofMinutes(10))
                .execute((_, _) -> rows.forgetExpired(clock.instant()));
    }
}
