package io.doorstep.notification.delivery;

import io.doorstep.kit.security.SecuritySettings;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.delivery.PersonalPart.Asked;
import io.doorstep.notification.delivery.PersonalPart.Gone;
import io.doorstep.notification.delivery.PersonalPart.NotNow;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Asks identity for a link at the moment of sending; an identity that is away delays the e-mail.
@Component
class FetchLink {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(3);

    private final RestClient identity;

    FetchLink(SecuritySettings settings, @Value("${spring.application.name}") String service) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(CONNECT, READ);
        this.identity = RestClient.builder()
                .baseUrl(settings.identity())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                .defaultHeaders(headers -> headers.setBasicAuth(service, settings.secret()))
                .build();
    }

    PersonalPart fetch(WantedLink wanted) {
        try {
            MailLink mail = Objects.requireNonNull(identity.post()
                    .uri("/internal/mail-links")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("tenantId", Tenancy.current(), "purpose", wanted.purpose(), "id", wanted.id()))
                    .retrieve()
                    .body(MailLink.class));
            return new Asked(mail.email(), mail.name(), Map.of("name", mail.name(), "link", mail.link()));
        } catch (HttpClientErrorException.NotFound _) {
            return new Gone("the link is used, revoked or expired");
        } catch (RestClientException unreachable) {
            return new NotNow(
                    "identity does not answer: " + unreachable.getClass().getSimpleName());
        }
    }

    private record MailLink(String email, String name, String link) {

        /// A record would print the link.
        @Override
        public String toString() {
            return "MailLink";
        }
    }
}
