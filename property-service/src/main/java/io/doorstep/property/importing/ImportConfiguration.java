package io.doorstep.property.importing;

import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.web.Cursors;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.RejectPages;
import io.doorstep.tablekit.importing.RejectedRows;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The jobs that bring files in and take them back, and where their refused rows stand.
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    TenantTask<ImportJob> listingImport(ObjectProvider<RunImport> runImport) {
        return TenantTask.oneTime(
                "listing.import", ImportJob.class, job -> runImport.getObject().run(new ImportId(job.importId())));
    }

    @Bean
    TenantTask<UndoJob> listingImportUndoing(ObjectProvider<RunUndo> runUndo) {
        return TenantTask.oneTime(
                "listing.import.undo", UndoJob.class, job -> runUndo.getObject().run(new ImportId(job.importId())));
    }

    @Bean
    RejectedRows rejectedRows(JdbcTemplate batch, JdbcClient jdbc) {
        return new RejectedRows("listing_import_reject", batch, jdbc);
    }

    @Bean
    RejectPages rejectPages(RejectedRows rejectedRows, Cursors cursors) {
        return new RejectPages(rejectedRows, cursors);
    }

    /// Which import to take back.
    record UndoJob(UUID importId) {}
}
