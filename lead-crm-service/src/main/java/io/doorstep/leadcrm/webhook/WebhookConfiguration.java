package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.jobs.TenantTask;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What webhooks are made of that is not a component by itself.
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    RetryLadder retryLadder(SecureRandom chance) {
        return new RetryLadder(chance);
    }

    @Bean
    TenantTask<DeliveryQueue.DeliveryJob> deliveryTask(DeliveryQueue queue) {
        return queue.task();
    }

    @Bean
    TenantTask<Retention.RetentionJob> retentionTask(Retention retention) {
        return retention.task();
    }
}
