package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.exporting.ExportTimetable.ForgetJob;
import io.doorstep.leadcrm.exporting.ExportTimetable.RunJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs of exports.
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    TenantTask<RunJob> leadExport(ExportTimetable timetable) {
        return timetable.run();
    }

    @Bean
    TenantTask<ForgetJob> leadExportForgetting(ExportTimetable timetable) {
        return timetable.forget();
    }
}
