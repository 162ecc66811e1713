package io.doorstep.gateway.docs;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.doorstep.gateway.route.Deprecations;
import io.doorstep.gateway.route.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The pages of the documentation.
@Configuration(proxyBeanMethods = false)
class DocsPages {

    /// Everybody may ask, and each answer asks all services.
    private static final Duration FRESH = Duration.ofSeconds(3);

    private static final String PAGE_CSP =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Bean
    RouterFunction<ServerResponse> documentation(
            ServiceDocuments documents,
            Deprecations deprecations,
            JsonMapper json,
            @Value("classpath:docs/gateway.json") Resource own,
            @Value("${doorstep.edge.public-url}") String publicUrl) {
        Mono<String> joined =
                join(documents, deprecations, () -> read(json, own), publicUrl).cache(FRESH);
        return route().GET("/v3/api-docs/all", _ -> joined.flatMap(DocsPages::document))
                .GET("/docs", _ -> page("docs/index.html", MediaType.TEXT_HTML))
                .GET("/docs/page.js", _ -> page("docs/page.js", MediaType.valueOf("text/javascript")))
                .GET("/docs/", _ -> ServerResponse.permanentRedirect(URI.create("/docs"))
                        .build())
                .build();
    }

    private static Mono<String> join(
            ServiceDocuments documents, Deprecations deprecations, Supplier<ObjectNode> own, String publicUrl) {
        return Flux.fromIterable(List.of(Service.values()))
                .flatMapSequential(documents::find)
                .collectList()
                .map(offers -> {
                    JoinedDocument joined = new JoinedDocument(publicUrl);
                    for (Service service : Service.values()) {
                        joined.add(service, offers.get(service.ordinal()));
                    }
                    joined.addOwn(own.get());
                    deprecations.list().forEach(joined::deprecate);
                    return joined.finished().toString();
                });
    }

    private static ObjectNode read(JsonMapper json, Resource document) {
        try (InputStream content = document.getInputStream()) {
            return (ObjectNode) json.readTree(content);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Mono<ServerResponse> document(String json) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(json);
    }

    private static Mono<ServerResponse> page(String file, MediaType type) {
        Resource resource = new ClassPathResource(file);
        return ServerResponse.ok()
                .contentType(type)
                .header("Content-Security-Policy", PAGE_CSP)
                .bodyValue(resource);
    }
}
