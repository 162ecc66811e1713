package io.doorstep.kit.privacy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.node.ObjectNode;

/// Hands what this service keeps of somebody to the service that puts an export together; no transaction is open
/// while it speaks.
public final class HandOver {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(30);

    private final RestClient collector;
    private final Consumer<HttpHeaders> credentials;
    private final TransactionTemplate reading;

    /// @param address where parts are taken in
    /// @param credentials by which this service proves itself there
    public HandOver(String address, Consumer<HttpHeaders> credentials, PlatformTransactionManager transactions) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(CONNECT, READ);
        this.collector = RestClient.builder()
                .baseUrl(address)
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                .build();
        this.credentials = credentials;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /// @param request what says for which request the part is
    /// @return false when nobody waits for it
    /// @throws org.springframework.web.client.RestClientException when it cannot be taken now
    public boolean give(Map<String, ?> request, Supplier<ObjectNode> facts) {
        Map<String, Object> part = new HashMap<>(request);
        part.put("content", reading.execute(_ -> facts.get()));
        try {
            collector
                    .post()
                    .headers(credentials)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(part)
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (HttpClientErrorException.NotFound _) {
            return false;
        }
    }
}
