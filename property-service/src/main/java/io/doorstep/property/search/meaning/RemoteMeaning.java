package io.doorstep.property.search.meaning;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.kit.observe.LogKeys;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/// A model that is asked over OpenAI's protocol; after repeated failure it is left alone for a while.
final class RemoteMeaning implements Meaning {

    private static final Logger log = LoggerFactory.getLogger(RemoteMeaning.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(1);

    /// Questions come again, from page to page and from person to person; they are of no tenant.
    private static final int REMEMBERED = 4_000;

    private final String model;
    private final RestClient client;
    private final CircuitBreaker breaker;
    private final Cache<String, float[]> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RemoteMeaning(EmbeddingSettings settings, CircuitBreaker breaker) {
        var timeouts = HttpClientSettings.defaults().withTimeouts(TO_CONNECT, settings.timeout());
        var http = ClientHttpRequestFactoryBuilder.jdk()
                .withHttpClientCustomizer(jdk -> jdk.version(HttpClient.Version.HTTP_1_1));
        this.model = settings.model();
        this.breaker = breaker;
        this.client = RestClient.builder()
                .baseUrl(settings.baseUrl().toString())
                .requestFactory(http.build(timeouts))
                .defaultHeaders(headers -> headers.setBearerAuth(settings.apiKey()))
                .build();
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public Optional<List<float[]>> find(List<String> texts) {
        float[] known = texts.size() == 1 ? remembered.getIfPresent(texts.getFirst()) : null;
        if (known != null) {
            return Optional.of(List.of(known.clone()));
        }
        Optional<List<float[]>> found = breaker.run(() -> Optional.of(ask(texts)), this::unavailable);
        if (texts.size() == 1) {
            found.ifPresent(vectors ->
                    remembered.put(texts.getFirst(), vectors.getFirst().clone()));
        }
        return found;
    }

    private List<float[]> ask(List<String> texts) {
        Answer answer = Objects.requireNonNull(client.post()
                .uri("/embeddings")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Request(model, texts, DIMENSIONS, "float"))
                .retrieve()
                .body(Answer.class));
        List<float[]> vectors = Objects.requireNonNullElse(answer.data(), List.<Embedding>of()).stream()
                .sorted(Comparator.comparingInt(Embedding::index))
                .map(Embedding::vector)
                .map(RemoteMeaning::ofLengthOne)
                .toList();
        if (vectors.size() != texts.size()) {
            throw new IllegalStateException("asked for %d vectors, got %d".formatted(texts.size(), vectors.size()));
        }
        return vectors;
    }

    private Optional<List<float[]>> unavailable(Throwable cause) {
        log.atWarn()
                .addKeyValue(LogKeys.REASON, cause.getClass().getSimpleName())
                .log("The model of meanings does not answer; searches go by words alone");
        return Optional.empty();
    }

    /// @throws IllegalStateException when it is no vector that can be compared
    private static float[] ofLengthOne(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += (double) number * number;
        }
        if (vector.length != DIMENSIONS || !(squares > 0) || Double.isInfinite(squares)) {
            throw new IllegalStateException("is no vector of %d numbers".formatted(DIMENSIONS));
        }
        float[] scaled = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            scaled[i] = (float) (vector[i] / Math.sqrt(squares));
        }
        return scaled;
    }

    record Request(
            String model,
            List<String> input,
            int dimensions,
            @JsonProperty("encoding_format") String encodingFormat) {}

    record Answer(@Nullable List<Embedding> data) {}

    record Embedding(int index, @JsonProperty("embedding") float[] vector) {}
}
