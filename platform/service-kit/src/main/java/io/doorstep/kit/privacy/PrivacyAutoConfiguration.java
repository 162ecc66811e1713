package io.doorstep.kit.privacy;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.security.SecuritySettings;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/// Lets a service answer requests about persons once it says what it keeps of them.
@AutoConfiguration
class PrivacyAutoConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(30);

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
            var timeouts = HttpClientSettings.defaults().withTimeouts(CONNECT, READ);
            RestClient identity = RestClient.builder()
                    .baseUrl(settings.identity())
                    .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                    .defaultHeaders(headers -> headers.setBasicAuth(service, settings.secret()))
                    .build();
            var sendExport = new SendExport(facts, tellPartFinished, identity, transactions);
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
