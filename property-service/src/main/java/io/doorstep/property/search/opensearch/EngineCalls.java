package io.doorstep.property.search.opensearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.Request;
import org.opensearch.client.Response;
import org.opensearch.client.ResponseException;
import org.opensearch.client.RestClient;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to the engine over HTTP; after repeated failure it is left alone for a while.
final class EngineCalls implements AutoCloseable {

    private static final ContentType LINES = ContentType.create("application/x-ndjson", StandardCharsets.UTF_8);

    private final RestClient client;
    private final JsonMapper json;
    private final CircuitBreaker breaker;

    EngineCalls(OpenSearchSettings settings, JsonMapper json, CircuitBreaker breaker) {
        this.json = json;
        this.breaker = breaker;
        this.client = RestClient.builder(
                        settings.urls().stream().map(HttpHost::create).toArray(HttpHost[]::new))
                .setRequestConfigCallback(config -> config.setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setConnectionRequestTimeout(Timeout.of(settings.connectTimeout()))
                        .setResponseTimeout(Timeout.of(settings.timeout())))
                .setHttpClientConfigCallback(http -> {
                    // this HTTP client would unpack an answer before the engine's client does
                    http.disableContentCompression();
                    if (!settings.user().isBlank()) {
                        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
                        settings.urls()
                                .forEach(url -> credentials.setCredentials(
                                        new AuthScope(HttpHost.create(url)),
                                        new UsernamePasswordCredentials(
                                                settings.user(),
                                                settings.password().toCharArray())));
                        http.setDefaultCredentialsProvider(credentials);
                    }
                    return http;
                })
                .build();
    }

    /// @param status what the engine made of it, never an error of its own (429, 5xx)
    record Answer(int status, JsonNode body) {

        /// @throws EngineAwayException when it was refused
        JsonNode accepted() {
            if (status >= 300) {
                throw new EngineAwayException("The search engine refused with %d: %s".formatted(status, body));
            }
            return body;
        }
    }

    /// @param parameters of the query
    /// @param body as JSON, where there is one
    Answer call(String method, String path, Map<String, String> parameters, @Nullable Map<String, ?> body) {
        Request request = request(method, path, parameters);
        if (body != null) {
            request.setEntity(new StringEntity(json.writeValueAsString(body), ContentType.APPLICATION_JSON));
        }
        return call(request);
    }

    /// @param lines each as JSON
    Answer callWithLines(String path, Map<String, String> parameters, Iterable<? extends Map<String, ?>> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(json.writeValueAsString(line)).append('\n'));
        Request request = request("POST", path, parameters);
        request.setEntity(new StringEntity(text.toString(), LINES));
        return call(request);
    }

    private static Request request(String method, String path, Map<String, String> parameters) {
        Request request = new Request(method, path);
        parameters.forEach(request::addParameter);
        return request;
    }

    private Answer call(Request request) {
        return breaker.run(() -> perform(request), cause -> {
            throw new EngineAwayException(cause);
        });
    }

    private Answer perform(Request request) {
        try {
            return read(client.performRequest(request));
        } catch (ResponseException e) {
            int status = e.getResponse().getStatusLine().getStatusCode();
            if (status == 429 || status >= 500) {
                throw new EngineAwayException(e);
            }
            return read(e.getResponse());
        } catch (IOException e) {
            throw new EngineAwayException(e);
        }
    }

    private Answer read(Response response) {
        HttpEntity entity = response.getEntity();
        try {
            JsonNode body = entity == null ? json.createObjectNode() : json.readTree(entity.getContent());
            return new Answer(response.getStatusLine().getStatusCode(), body);
        } catch (IOException e) {
            throw new EngineAwayException(e);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
