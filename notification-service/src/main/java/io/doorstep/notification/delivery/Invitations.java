package io.doorstep.notification.delivery;

import io.doorstep.kit.security.SecuritySettings;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.delivery.PersonalPart.Asked;
import io.doorstep.notification.delivery.PersonalPart.Gone;
import io.doorstep.notification.delivery.PersonalPart.NotNow;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Asks identity for the link of an invitation at the moment of sending, so that it is stored nowhere here.
@Component
class Invitations {

    static final String TEMPLATE = "member-invited";

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(3);

    private final RestClient identity;

    Invitations(
            SecuritySettings settings,
            @Value("${doorstep.invitations.identity}") String url,
            @Value("${spring.application.name}") String service) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(CONNECT, READ);
        this.identity = RestClient.builder()
                .baseUrl(url)
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                .defaultHeaders(headers -> headers.setBasicAuth(service, settings.secret()))
                .build();
    }

    PersonalPart ask(UUID userId) {
        try {
            Invitation invitation = Objects.requireNonNull(identity.post()
                    .uri("/internal/invitation-links")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("tenantId", Tenancy.current(), "userId", userId))
                    .retrieve()
                    .body(Invitation.class));
            return new Asked(
                    invitation.email(),
                    invitation.name(),
                    Map.of("name", invitation.name(), "link", invitation.link()));
        } catch (HttpClientErrorException.NotFound _) {
            return new Gone("the invitation is accepted, revoked or expired");
        } catch (RestClientException unreachable) {
            return new NotNow(
                    "identity does not answer: " + unreachable.getClass().getSimpleName());
        }
    }

    private record Invitation(String email, String name, String link, Instant expiresAt) {

        /// A record would print the link.
        @Override
        public String toString() {
            return "Invitation";
        }
    }
}
