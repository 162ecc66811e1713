package io.doorstep.leadcrm.delegation;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job of delegation that is no run's.
@Configuration(proxyBeanMethods = false)
class DelegationConfiguration {

    @Bean
    TenantTask<DayTimetable.DayJob> dayTask(DayTimetable timetable) {
        return timetable.task();
    }
}
