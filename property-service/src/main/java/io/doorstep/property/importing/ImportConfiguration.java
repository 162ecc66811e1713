package io.doorstep.property.importing;

import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.tablekit.importing.RejectedRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The job that brings a file in, and where its refused rows stand.
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    TenantTask<ImportJob> listingImport(ObjectProvider<RunImport> runImport) {
        return TenantTask.oneTime(
                "listing.import", ImportJob.class, job -> runImport.getObject().run(new ImportId(job.importId())));
    }

    @Bean
    RejectedRows rejectedRows(JdbcTemplate batch, JdbcClient jdbc) {
        return new RejectedRows("listing_import_reject", batch, jdbc);
    }
}
