package io.doorstep.leadcrm.analytics;

import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.analytics.RollUpTimetable.RollUpJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job that makes the numbers.
@Configuration(proxyBeanMethods = false)
class AnalyticsConfiguration {

    @Bean
    TenantTask<RollUpJob> rollUpTask(RollUpTimetable timetable) {
        return timetable.task();
    }
}
