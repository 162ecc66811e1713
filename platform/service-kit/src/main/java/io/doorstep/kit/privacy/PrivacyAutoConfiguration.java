package io.doorstep.kit.privacy;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.security.SecuritySettings;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/// Lets a service answer requests about persons once it says what it keeps of them.
@AutoConfiguration
class PrivacyAutoConfiguration {

    @Bean
    PersonRows personRows(JdbcClient jdbc, JsonMapper json) {
        return new PersonRows(jdbc, json);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(PersonalFacts.class)
    static class TakingPart {

        @Bean
        TellPartFinished tellPartFinished(
                Outbox outbox, InstantSource clock, @Value("${spring.application.name}") String service) {
            return new TellPartFinished(outbox, clock, service);
        }

        @Bean
        TenantTask<PersonRequest> privacyExport(
                PersonalFacts facts,
                TellPartFinished tellPartFinished,
                PlatformTransactionManager transactions,
                SecuritySettings settings,
                @Value("${spring.application.name}") String service) {
            var toIdentity = new HandOver(
                    settings.identity() + "/internal/privacy-parts",
                    headers -> headers.setBasicAuth(service, settings.secret()),
                    transactions);
            var sendExport = new SendExport(facts, tellPartFinished, toIdentity, transactions);
            return TenantTask.oneTime("privacy.export", PersonRequest.class, sendExport::send);
        }

        @Bean
        PrivacyListener privacyListener(
                PersonalFacts facts,
                TellPartFinished tellPartFinished,
                Jobs jobs,
                TenantTask<PersonRequest> privacyExport,
                InstantSource clock) {
            return new PrivacyListener(facts, tellPartFinished, jobs, privacyExport, clock);
        }
    }
}
