package io.doorstep.notification.notification;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeadJobs {

    @Bean
    TenantTask<WaitingLeadJob> waitingLead(ObjectProvider<OfferLead> offerLead) {
        return TenantTask.oneTime("lead.waiting", WaitingLeadJob.class, job -> offerLead
                .getObject()
                .offer(job.leadId(), job.eventId()));
    }
}
