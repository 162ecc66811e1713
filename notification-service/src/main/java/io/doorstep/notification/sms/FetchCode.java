package io.doorstep.notification.sms;

import io.doorstep.kit.security.SecuritySettings;
import io.doorstep.notification.sms.FetchedCode.Gone;
import io.doorstep.notification.sms.FetchedCode.NotNow;
import io.doorstep.notification.sms.FetchedCode.Told;
import java.time.Duration;
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

/// Asks identity for a code at the moment of sending; an identity that is away delays it.
@Component
class FetchCode {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(3);

    private final RestClient identity;

    FetchCode(SecuritySettings settings, @Value("${spring.application.name}") String service) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(CONNECT, READ);
        this.identity = RestClient.builder()
                .baseUrl(settings.identity())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                .defaultHeaders(headers -> headers.setBasicAuth(service, settings.secret()))
                .build();
    }

    FetchedCode fetch(UUID codeId) {
        try {
            Answer answer = Objects.requireNonNull(identity.post()
                    .uri("/internal/phone-codes")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("id", codeId))
                    .retrieve()
                    .body(Answer.class));
            return new Told(answer.number(), answer.code());
        } catch (HttpClientErrorException.NotFound _) {
            return new Gone();
        } catch (RestClientException unreachable) {
            return new NotNow(
                    "identity does not answer: " + unreachable.getClass().getSimpleName());
        }
    }

    private record Answer(String number, String code) {

        /// A record would print the code.
        @Override
        public String toString() {
            return "Answer";
        }
    }
}
