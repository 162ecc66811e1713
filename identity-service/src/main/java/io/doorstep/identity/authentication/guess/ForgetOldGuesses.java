package io.doorstep.identity.authentication.guess;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgetOldGuesses {

    @Bean
    RecurringTask<Void> forgetPasswordGuesses(Guesses guesses) {
        return Tasks.recurring("password-guesses.forget", FixedDelay.ofHours(1))
                .execute((_, _) -> guesses.forgetEndedWindows());
    }
}
