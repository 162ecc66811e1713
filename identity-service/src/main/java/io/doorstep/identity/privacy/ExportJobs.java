package io.doorstep.identity.privacy;

import io.doorstep.kit.jobs.TenantTask;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportJobs {

    @Bean
    TenantTask<ExportJob> privacyExport(ObjectProvider<ExportOwnFacts> exportOwnFacts) {
        return TenantTask.oneTime("privacy.export", ExportJob.class, job -> exportOwnFacts
                .getObject()
                .export(job.requestId(), job.userId()));
    }

    @Bean
    TenantTask<FileEnd> privacyFileEnd(ObjectProvider<FinishPart> finishPart) {
        return TenantTask.oneTime("privacy.forget-file", FileEnd.class, job -> finishPart
                .getObject()
                .forgetFile(job.requestId()));
    }

    record ExportJob(UUID requestId, UUID userId) {}

    record FileEnd(UUID requestId) {}
}
