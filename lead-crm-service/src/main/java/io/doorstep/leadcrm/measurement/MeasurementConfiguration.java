package io.doorstep.leadcrm.measurement;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What measurement is made of that is not a component by itself.
@Configuration(proxyBeanMethods = false)
class MeasurementConfiguration {

    @Bean
    TenantTask<SendQueue.SendJob> measurementSendTask(SendQueue queue) {
        return queue.task();
    }
}
