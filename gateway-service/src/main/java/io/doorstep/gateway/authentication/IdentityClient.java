package io.doorstep.gateway.authentication;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/// Talks to identity, which signs every token.
@Component
class IdentityClient {

    private static final String BALANCED = "lb://";

    private final WebClient http;
    private final Duration patience;

    IdentityClient(ReactorLoadBalancerExchangeFilterFunction balancer, AuthenticationSettings settings) {
        boolean balanced = settings.identity().startsWith(BALANCED);
        WebClient.Builder client = WebClient.builder()
                .baseUrl(balanced ? "http://" + settings.identity().substring(BALANCED.length()) : settings.identity())
                .defaultHeaders(headers -> headers.setBasicAuth("gateway", settings.secret()));
        this.http = (balanced ? client.filter(balancer) : client).build();
        this.patience = settings.patience();
    }

    Mono<String> readKeys() {
        return http.get()
                .uri("/.well-known/jwks.json")
                .headers(headers -> headers.remove("Authorization"))
                .retrieve()
                .bodyToMono(String.class)
                .timeout(patience);
    }

    /// A token for an API key or a public address; empty when identity knows neither.
    Mono<GivenToken> exchange(Map<String, String> grant) {
        return http.post()
                .uri("/internal/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(grant)
                .exchangeToMono(IdentityClient::read)
                .timeout(patience);
    }

    private static Mono<GivenToken> read(ClientResponse answer) {
        if (answer.statusCode().equals(HttpStatus.NOT_FOUND)) {
            return answer.releaseBody().then(Mono.empty());
        }
        if (answer.statusCode().is2xxSuccessful()) {
            return answer.bodyToMono(GivenToken.class);
        }
        return answer.createError();
    }

    /// What identity answers.
    record GivenToken(String accessToken, @Nullable Instant expiresAt) {}
}
