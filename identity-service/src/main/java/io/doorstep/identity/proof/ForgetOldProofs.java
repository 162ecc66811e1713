package io.doorstep.identity.proof;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgetOldProofs {

    @Bean
    RecurringTask<Void> forgetProofs(UseProof proofs) {
        return Tasks.recurring("proofs.forget", FixedDelay.ofHours(1)).execute((_, _) -> proofs.forgetExpired());
    }
}
