package io.doorstep.property.duplicate;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job of the search for duplicates.
@Configuration(proxyBeanMethods = false)
class DuplicateConfiguration {

    @Bean
    TenantTask<FollowListings.Everything> listingComparison(FollowListings followListings) {
        return followListings.task();
    }
}
