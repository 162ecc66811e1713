package io.doorstep.leadcrm.report;

import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.report.ReportTimetable.ReportJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job that makes reports.
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    TenantTask<ReportJob> reportTask(ReportTimetable timetable) {
        return timetable.task();
    }
}
