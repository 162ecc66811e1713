package io.doorstep.kit.retention;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.outbox.Outbox;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets a service keep things no longer than wanted once it says what it keeps.
@AutoConfiguration
@ConditionalOnBean(RetainedRows.class)
class RetentionAutoConfiguration {

    @Bean
    RetentionRules retentionRules(JdbcClient jdbc) {
        return new RetentionRules(jdbc);
    }

    @Bean
    RowsOfTable rowsOfTable(JdbcClient jdbc) {
        return new RowsOfTable(jdbc);
    }

    @Bean
    TenantTask<Enforcement> retentionEnforcement(ObjectProvider<EnforceRetention> enforceRetention) {
        return TenantTask.oneTime("retention.enforce", Enforcement.class, job -> enforceRetention
                .getObject()
                .enforce(job));
    }

    @Bean
    EnforceRetention enforceRetention(
            List<RetainedRows> kept,
            RetentionRules rules,
            RowsOfTable rowsOfTable,
            PlatformTransactionManager transactions,
            Outbox outbox,
            Audit audit,
            Jobs jobs,
            TenantTask<Enforcement> retentionEnforcement,
            InstantSource clock,
            @Value("${spring.application.name}") String service) {
        return new EnforceRetention(
                kept,
                rules,
                rowsOfTable,
                new TransactionTemplate(transactions),
                outbox,
                audit,
                jobs,
                retentionEnforcement,
                clock,
                service);
    }

    @Bean
    RetentionListener retentionListener(
            List<RetainedRows> kept,
            RetentionRules rules,
            Jobs jobs,
            TenantTask<Enforcement> retentionEnforcement,
            InstantSource clock) {
        return new RetentionListener(
                kept.stream().map(RetainedRows::category).collect(Collectors.toSet()),
                rules,
                jobs,
                retentionEnforcement,
                clock);
    }
}
