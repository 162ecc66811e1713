package io.doorstep.identity.authentication;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// For whom a service of ours wants a token; `grant` says which.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "grant")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TokenRequest.ForApiKey.class, name = "api-key"),
    @JsonSubTypes.Type(value = TokenRequest.ForPublic.class, name = "public"),
    @JsonSubTypes.Type(value = TokenRequest.ForService.class, name = "service"),
    @JsonSubTypes.Type(value = TokenRequest.ForVisitor.class, name = "visitor")
})
sealed interface TokenRequest {

    record ForApiKey(@NotBlank @Size(max = 200) String apiKey) implements TokenRequest {}

    record ForPublic(@NotBlank @Size(max = 100) String slug) implements TokenRequest {}

    record ForService(@NotNull UUID tenantId) implements TokenRequest {}

    record ForVisitor(@NotNull UUID tenantId, @NotNull UUID conversationId) implements TokenRequest {}
}
