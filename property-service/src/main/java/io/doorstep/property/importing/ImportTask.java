package io.doorstep.property.importing;

import io.doorstep.kit.jobs.TenantTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job that brings a file in.
@Configuration(proxyBeanMethods = false)
class ImportTask {

    @Bean
    TenantTask<ImportJob> listingImport(ObjectProvider<RunImport> runImport) {
        return TenantTask.oneTime(
                "listing.import", ImportJob.class, job -> runImport.getObject().run(new ImportId(job.importId())));
    }
}
