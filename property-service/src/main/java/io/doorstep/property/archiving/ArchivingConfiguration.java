package io.doorstep.property.archiving;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job that puts listings away.
@Configuration(proxyBeanMethods = false)
class ArchivingConfiguration {

    @Bean
    TenantTask<ArchiveResting.Daily> listingArchiving(ArchiveResting archiveResting) {
        return archiveResting.task();
    }
}
