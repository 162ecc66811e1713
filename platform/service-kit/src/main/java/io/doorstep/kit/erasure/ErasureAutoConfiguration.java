package io.doorstep.kit.erasure;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.erasure.ExportListener.ExportRequested;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.privacy.HandOver;
import io.doorstep.kit.security.ServiceTokens;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.PlatformTransactionManager;

/// Lets a service take part in erasing people, and in showing what is kept of them, once it says what it keeps.
@AutoConfiguration
@ConditionalOnBean(CustomerFacts.class)
class ErasureAutoConfiguration {

    @Bean
    ErasureListener erasureListener(
            CustomerFacts facts,
            Outbox outbox,
            Audit audit,
            InstantSource clock,
            @Value("${spring.application.name}") String service) {
        return new ErasureListener(facts, outbox, audit, clock, service);
    }

    @Bean
    TenantTask<ExportRequested> personExport(
            CustomerFacts facts,
            ServiceTokens tokens,
            PlatformTransactionManager transactions,
            @Value("${doorstep.lead-crm}") String leadCrm) {
        var toLeadCrm = new HandOver(
                leadCrm + "/internal/person-parts",
                headers -> headers.set(HttpHeaders.AUTHORIZATION, tokens.bearer()),
                transactions);
        return TenantTask.oneTime(
                "person.export",
                ExportRequested.class,
                request -> toLeadCrm.give(Map.of("requestId", request.requestId()), () -> facts.export(request.ids())));
    }

    @Bean
    ExportListener personExportListener(Jobs jobs, TenantTask<ExportRequested> personExport, InstantSource clock) {
        return new ExportListener(jobs, personExport, clock);
    }
}
