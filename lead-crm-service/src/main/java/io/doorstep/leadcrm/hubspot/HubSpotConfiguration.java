package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What HubSpot's module is made of that is not a component by itself.
@Configuration(proxyBeanMethods = false)
class HubSpotConfiguration {

    @Bean
    TenantTask<SyncQueue.SyncJob> hubSpotSyncTask(SyncQueue queue) {
        return queue.task();
    }

    @Bean
    TenantTask<BringEverybody.PortionJob> hubSpotEverybodyTask(BringEverybody bringEverybody) {
        return bringEverybody.task();
    }
}
