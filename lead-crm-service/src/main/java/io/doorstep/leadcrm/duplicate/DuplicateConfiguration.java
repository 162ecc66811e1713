package io.doorstep.leadcrm.duplicate;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs of the search for duplicates.
@Configuration(proxyBeanMethods = false)
class DuplicateConfiguration {

    @Bean
    TenantTask<FollowPeople.ComparisonJob> comparisonTask(FollowPeople followPeople) {
        return followPeople.task();
    }

    @Bean
    TenantTask<CountTraits.CountJob> traitCountTask(CountTraits countTraits) {
        return countTraits.task();
    }
}
