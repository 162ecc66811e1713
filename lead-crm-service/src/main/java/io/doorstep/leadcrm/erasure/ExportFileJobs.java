package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.jobs.TenantTask;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportFileJobs {

    @Bean
    TenantTask<FileEnd> personFileEnd(ObjectProvider<ExportFile> exportFile) {
        return TenantTask.oneTime("person-export.forget-file", FileEnd.class, job -> exportFile
                .getObject()
                .forget(job.requestId()));
    }

    record FileEnd(UUID requestId) {}
}
