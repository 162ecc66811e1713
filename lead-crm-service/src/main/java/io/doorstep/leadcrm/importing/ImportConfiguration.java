package io.doorstep.leadcrm.importing;

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
    TenantTask<ImportJob> leadImport(ObjectProvider<RunImport> runImport) {
        return TenantTask.oneTime(
                "lead.import", ImportJob.class, job -> runImport.getObject().run(new ImportId(job.importId())));
    }

    @Bean
    TenantTask<UndoJob> leadImportUndoing(ObjectProvider<RunUndo> runUndo) {
        return TenantTask.oneTime(
                "lead.import.undo", UndoJob.class, job -> runUndo.getObject().run(new ImportId(job.importId())));
    }

    @Bean
    TenantTask<CompareJob> leadImportComparing(ObjectProvider<CompareImported> compareImported) {
        return TenantTask.oneTime("lead.import.compare", CompareJob.class, job -> compareImported
                .getObject()
                .compare(new ImportId(job.importId())));
    }

    @Bean
    RejectedRows rejectedRows(JdbcTemplate batch, JdbcClient jdbc) {
        return new RejectedRows("lead_import_reject", batch, jdbc);
    }

    @Bean
    RejectPages rejectPages(RejectedRows rejectedRows, Cursors cursors) {
        return new RejectPages(rejectedRows, cursors);
    }

    /// Whose new people to compare with those who are known.
    record CompareJob(UUID importId) {}

    /// Which import to bring in.
    record ImportJob(UUID importId) {}

    /// Which import to take back.
    record UndoJob(UUID importId) {}
}
