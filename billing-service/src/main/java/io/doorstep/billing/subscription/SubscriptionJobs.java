package io.doorstep.billing.subscription;

import io.doorstep.billing.subscription.TermAlarms.TermAlarm;
import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubscriptionJobs {

    @Bean
    TenantTask<TermAlarm> termEnd(EndTerm endTerm) {
        return TenantTask.oneTime("subscription.term-end", TermAlarm.class, _ -> endTerm.end());
    }

    @Bean
    TenantTask<TermAlarm> trialEnding(WarnOfTrialEnd warnOfTrialEnd) {
        return TenantTask.oneTime("subscription.trial-ending", TermAlarm.class, _ -> warnOfTrialEnd.warn());
    }

    @Bean
    TenantTask<TermAlarm> graceOver(SuspendSubscription suspendSubscription) {
        return TenantTask.oneTime("subscription.grace-over", TermAlarm.class, _ -> suspendSubscription.suspend());
    }
}
