package io.doorstep.notification.privacy;

import io.doorstep.kit.security.SecuritySettings;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.node.ObjectNode;

/// Hands an export to identity.
@Component
class SendPart {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(30);

    private final RestClient identity;

    SendPart(SecuritySettings settings, @Value("${spring.application.name}") String service) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(CONNECT, READ);
        this.identity = RestClient.builder()
                .baseUrl(settings.identity())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                .defaultHeaders(headers -> headers.setBasicAuth(service, settings.secret()))
                .build();
    }

    /// @return false when identity does not wait for it any more
    /// @throws org.springframework.web.client.RestClientException when identity cannot take it now
    boolean send(UUID requestId, ObjectNode facts) {
        try {
            identity.post()
                    .uri("/internal/privacy-parts")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("tenantId", Tenancy.current(), "requestId", requestId, "content", facts))
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (HttpClientErrorException.NotFound _) {
            return false;
        }
    }
}
