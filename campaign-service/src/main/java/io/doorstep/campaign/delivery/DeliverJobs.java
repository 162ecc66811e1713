package io.doorstep.campaign.delivery;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliverJobs {

    @Bean
    TenantTask<DeliverJob> messageDelivery(ObjectProvider<DeliverMessage> deliverMessage) {
        return TenantTask.oneTime("message.deliver", DeliverJob.class, job -> deliverMessage
                .getObject()
                .deliver(job.messageId()));
    }
}
