package io.doorstep.property.listing;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job that tells of views.
@Configuration(proxyBeanMethods = false)
class ListingConfiguration {

    @Bean
    TenantTask<TellViews.Window> viewTelling(TellViews tellViews) {
        return tellViews.task();
    }
}
