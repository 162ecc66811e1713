package io.doorstep.kit.security;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/// Calls between services carry a token for the tenant that they are made for.
@AutoConfiguration
class ServiceClientsAutoConfiguration {

    @Bean
    ServiceTokens serviceTokens(
            SecuritySettings settings, @Value("${spring.application.name}") String service, InstantSource clock) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(3));
        RestClient identity = RestClient.builder()
                .baseUrl(settings.identity())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                .defaultHeaders(headers -> headers.setBasicAuth(service, settings.secret()))
                .build();
        return new ServiceTokens(identity, clock);
    }

    @Bean
    RestClientHttpServiceGroupConfigurer serviceTokenOnEachCall(ServiceTokens tokens) {
        return groups -> groups.forEachClient((_, client) -> client.requestInterceptor((request, body, execution) -> {
            request.getHeaders().set("Authorization", tokens.bearer());
            return execution.execute(request, body);
        }));
    }
}
