package io.doorstep.notification.delivery;

import io.doorstep.kit.security.SecuritySettings;
import io.doorstep.notification.delivery.LinkAnswer.Away;
import io.doorstep.notification.delivery.LinkAnswer.Fetched;
import io.doorstep.notification.delivery.LinkAnswer.Gone;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
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

    LinkAnswer fetch(UUID linkId) {
        try {
            AccountLink link = identity.get()
                    .uri("/internal/account-links/{id}", linkId)
                    .retrieve()
                    .body(AccountLink.class);
            return new Fetched(Objects.requireNonNull(link).url());
        } catch (HttpClientErrorException.NotFound _) {
            return new Gone();
        } catch (RestClientException _) {
            return new Away("the link cannot be had now");
        }
    }

    private record AccountLink(String url) {

        /// A record would print the link.
        @Override
        public String toString() {
            return "AccountLink";
        }
    }
}
