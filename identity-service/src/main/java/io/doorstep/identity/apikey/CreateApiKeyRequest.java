package io.doorstep.identity.apikey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record CreateApiKeyRequest(
        @NotBlank @Size(max = 120) String name,
        @NotEmpty @Size(max = 100) Set<@NotBlank @Size(max = 60) String> permissions,
        @Nullable Instant expiresAt) {

    NewApiKey toNewApiKey() {
        return new NewApiKey(name.strip(), permissions, expiresAt);
    }
}
