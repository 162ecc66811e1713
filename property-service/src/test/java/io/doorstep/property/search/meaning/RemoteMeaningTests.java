package io.doorstep.property.search.meaning;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;

@DisplayName("PROP-14: another model understands texts over OpenAI's protocol")
class RemoteMeaningTests {

    @RegisterExtension
    static final WireMockExtension model =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    /// Lets every call through, and hands failures to the fall-back.
    private static final CircuitBreaker OPEN = new CircuitBreaker() {
        @Override
        public <T> T run(Supplier<T> call, Function<Throwable, T> fallback) {
            try {
                return call.get();
            } catch (RuntimeException e) {
                return fallback.apply(e);
            }
        }
    };

    private final RemoteMeaning meaning = new RemoteMeaning(
            new EmbeddingSettings(
                    URI.create(model.baseUrl() + "/v1"), "sk-test", "text-embedding-3-small", Duration.ofMillis(300)),
            OPEN);

    @Test
    void asksForVectorsOfOurLengthAndTakesThemInTheOrderOfTheTexts() {
        answer(okJson("{\"data\": [{\"index\": 1, \"embedding\": %s}, {\"index\": 0, \"embedding\": %s}]}"
                .formatted(vector(3), vector(2))));

        List<float[]> vectors = meaning.find(List.of("sea", "town")).orElseThrow();

        assertThat(vectors).hasSize(2);
        assertThat(vectors.getFirst()[0]).isCloseTo((float) (1 / Math.sqrt(384)), within(1e-4f));
        model.verify(postRequestedFor(urlEqualTo("/v1/embeddings"))
                .withHeader("Authorization", equalTo("Bearer sk-test"))
                .withRequestBody(matchingJsonPath("$.model", equalTo("text-embedding-3-small")))
                .withRequestBody(matchingJsonPath("$.dimensions", equalTo("384")))
                .withRequestBody(matchingJsonPath("$.input[1]", equalTo("town"))));
    }

    @Test
    void aQuestionThatComesAgainIsNotPaidForTwice() {
        answer(okJson("{\"data\": [{\"index\": 0, \"embedding\": %s}]}".formatted(vector(1))));

        meaning.find("by the sea");
        meaning.find("by the sea");

        model.verify(1, postRequestedFor(urlEqualTo("/v1/embeddings")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\": []}",
                "{\"data\": [{\"index\": 0, \"embedding\": [1, 2]}]}",
                "{\"data\": null}",
                "not json",
                "{}"
            })
    void anAnswerThatCannotBeUsedIsNone(String body) {
        answer(okJson(body));

        assertThat(meaning.find("sea")).isEmpty();
    }

    @Test
    void whoAnswersTooLateOrRefusesDoesNotHoldUpASearch() {
        answer(okJson("{}").withFixedDelay(2_000));
        assertThat(meaning.find("slow")).isEmpty();
        answer(aResponse().withStatus(429));
        assertThat(meaning.find("busy")).isEmpty();
        answer(aResponse().withStatus(500));
        assertThat(meaning.find("broken")).isEmpty();
    }

    private static void answer(ResponseDefinitionBuilder response) {
        model.stubFor(post("/v1/embeddings").willReturn(response));
    }

    private static String vector(int number) {
        return Collections.nCopies(Meaning.DIMENSIONS, number).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
