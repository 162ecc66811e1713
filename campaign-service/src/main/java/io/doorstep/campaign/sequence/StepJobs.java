package io.doorstep.campaign.sequence;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StepJobs {

    @Bean
    TenantTask<StepJob> sequenceStep(ObjectProvider<TakeStep> takeStep) {
        return TenantTask.oneTime(
                "sequence.step", StepJob.class, job -> takeStep.getObject().take(job));
    }
}
