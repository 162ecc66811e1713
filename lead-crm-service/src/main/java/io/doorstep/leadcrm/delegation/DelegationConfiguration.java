package io.doorstep.leadcrm.delegation;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs of delegation.
@Configuration(proxyBeanMethods = false)
class DelegationConfiguration {

    @Bean
    TenantTask<RunQueue.AskJob> askingTask(RunQueue queue) {
        return queue.asking();
    }

    @Bean
    TenantTask<RunQueue.WatchJob> watchdogTask(RunQueue queue) {
        return queue.watchdog();
    }

    @Bean
    TenantTask<DayTimetable.DayJob> dayTask(DayTimetable timetable) {
        return timetable.task();
    }
}
