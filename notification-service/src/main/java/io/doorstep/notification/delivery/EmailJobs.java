package io.doorstep.notification.delivery;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmailJobs {

    @Bean
    TenantTask<EmailJob> emailDelivery(ObjectProvider<DeliverEmail> deliverEmail) {
        return TenantTask.oneTime(
                "email.deliver", EmailJob.class, job -> deliverEmail.getObject().deliver(job.emailId()));
    }
}
