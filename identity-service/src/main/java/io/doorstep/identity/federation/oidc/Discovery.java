package io.doorstep.identity.federation.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a provider says of itself (OpenID Connect Discovery 1.0), once an hour.
@Component
class Discovery {

    private static final int MOST_PROVIDERS = 1000;

    private final ProviderHttp http;
    private final JsonMapper json;
    private final Cache<String, ProviderDocument> known = Caffeine.newBuilder()
            .maximumSize(MOST_PROVIDERS)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Discovery(ProviderHttp http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    ProviderDocument find(String issuer) throws ProviderFailed {
        ProviderDocument document = known.getIfPresent(issuer);
        if (document == null) {
            document = fetch(issuer);
            known.put(issuer, document);
        }
        return document;
    }

    private ProviderDocument fetch(String issuer) throws ProviderFailed {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        try {
            JsonNode document = json.readTree(http.get(URI.create(base + "/.well-known/openid-configuration")));
            if (!document.path("issuer").asString("").equals(issuer)) {
                throw new ProviderFailed("calls itself another issuer");
            }
            return new ProviderDocument(
                    endpoint(document, "authorization_endpoint"),
                    endpoint(document, "token_endpoint"),
                    endpoint(document, "jwks_uri"),
                    takesSecretInBodyAlone(document.path("token_endpoint_auth_methods_supported")));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new ProviderFailed("shows no discovery document", e);
        }
    }

    private URI endpoint(JsonNode document, String name) throws ProviderFailed {
        URI endpoint = URI.create(document.path(name).asString(""));
        if (!http.isAcceptable(endpoint)) {
            throw new ProviderFailed("names no usable " + name);
        }
        return endpoint;
    }

    /// What is not said means the header.
    private static boolean takesSecretInBodyAlone(JsonNode methods) {
        return methods.isArray()
                && methods.valueStream().noneMatch(method -> method.asString("").equals("client_secret_basic"))
                && methods.valueStream().anyMatch(method -> method.asString("").equals("client_secret_post"));
    }
}
