package io.doorstep.identity.authentication.passkey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgetOldChallenges {

    @Bean
    RecurringTask<Void> forgetPasskeyChallenges(PasskeyChallenges challenges) {
        return Tasks.recurring("passkey-challenges.forget", FixedDelay.ofHours(1))
                .execute((_, _) -> challenges.forgetExpired());
    }
}
