package io.doorstep.campaign.alert;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AlertJobs {

    @Bean
    TenantTask<AlertJob> alertDelivery(ObjectProvider<SendAlert> sendAlert) {
        return TenantTask.oneTime(
                "alert.deliver", AlertJob.class, job -> sendAlert.getObject().send(job.alertId()));
    }
}
