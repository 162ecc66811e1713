package io.doorstep.chatai.assistant.model;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/// Asks the model; after repeated failure it is left alone for a while.
@Component
class ChatCompletions {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);

    private final RestClient client;
    private final CircuitBreaker breaker;

    ChatCompletions(ModelSettings settings, CircuitBreakerFactory<?, ?> breakers) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(TO_CONNECT, settings.timeout());
        // without an offer of HTTP/2 in clear text, which some local model servers stumble over
        var http = ClientHttpRequestFactoryBuilder.jdk()
                .withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1));
        this.client = RestClient.builder()
                .baseUrl(settings.baseUrl().toString())
                .requestFactory(http.build(timeouts))
                .defaultHeaders(headers -> headers.setBearerAuth(settings.apiKey()))
                .build();
        this.breaker = breakers.create("assistant-model");
    }

    /// @throws ModelFailedException when there is no answer, or none that can be read
    ChatAnswer complete(ChatRequest request) {
        return breaker.run(() -> post(request), failure -> {
            throw new ModelFailedException(
                    "did not answer: " + failure.getClass().getSimpleName(), failure);
        });
    }

    private ChatAnswer post(ChatRequest request) {
        return Objects.requireNonNull(client.post()
                .uri("/chat/completions")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .retrieve()
                .body(ChatAnswer.class));
    }
}
