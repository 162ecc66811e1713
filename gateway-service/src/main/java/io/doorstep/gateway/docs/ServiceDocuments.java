package io.doorstep.gateway.docs;

import io.doorstep.gateway.route.Service;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Asks services for what they offer.
@Component
class ServiceDocuments {

    private static final Logger log = LoggerFactory.getLogger(ServiceDocuments.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final WebClient http;
    private final JsonMapper json;

    ServiceDocuments(ReactorLoadBalancerExchangeFilterFunction balancer, JsonMapper json) {
        this.http = WebClient.builder()
                .filter(balancer)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
                .build();
        this.json = json;
    }

    /// Empty when the service does not answer.
    Mono<Optional<ObjectNode>> find(Service service) {
        return http.get()
                .uri("http://" + service.id() + "/v3/api-docs")
                .retrieve()
                .bodyToMono(String.class)
                .map(this::read)
                .timeout(PATIENCE)
                .onErrorResume(failure -> {
                    log.atWarn()
                            .addKeyValue("service", service.id())
                            .addKeyValue("reason", failure.toString())
                            .log("A service does not say what it offers");
                    return Mono.just(Optional.empty());
                });
    }

    private Optional<ObjectNode> read(String document) {
        try {
            return json.readTree(document) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException malformed) {
            throw new IllegalStateException("The document is not JSON", malformed);
        }
    }
}
