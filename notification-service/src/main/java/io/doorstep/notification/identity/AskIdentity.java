package io.doorstep.notification.identity;

import io.doorstep.kit.security.SecuritySettings;
import io.doorstep.notification.identity.Reply.Gone;
import io.doorstep.notification.identity.Reply.NotNow;
import io.doorstep.notification.identity.Reply.Told;
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

/// Asks identity as one of its own services; one that is away delays what waits for the answer.
@Component
public class AskIdentity {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(3);

    private final RestClient identity;

    AskIdentity(SecuritySettings settings, @Value("${spring.application.name}") String service) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(CONNECT, READ);
        this.identity = RestClient.builder()
                .baseUrl(settings.identity())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                .defaultHeaders(headers -> headers.setBasicAuth(service, settings.secret()))
                .build();
    }

    public <T> Reply<T> ask(String path, Map<String, ?> question, Class<T> shape) {
        try {
            return new Told<>(Objects.requireNonNull(identity.post()
                    .uri(path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(question)
                    .retrieve()
                    .body(shape)));
        } catch (HttpClientErrorException.NotFound _) {
            return new Gone<>();
        } catch (RestClientException unreachable) {
            return new NotNow<>(
                    "identity does not answer: " + unreachable.getClass().getSimpleName());
        }
    }
}
