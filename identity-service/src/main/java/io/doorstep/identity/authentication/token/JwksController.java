package io.doorstep.identity.authentication.token;

import io.doorstep.kit.security.OpenToAll;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JwksController {

    /// Shorter than a key is published before it signs.
    private static final Duration CACHE = Duration.ofMinutes(5);

    private final SigningKeys keys;

    JwksController(SigningKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/.well-known/jwks.json")
    @OpenToAll(because = "public keys are for everybody")
    ResponseEntity<Map<String, Object>> publishedKeys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(CACHE).cachePublic())
                .body(keys.published().toPublicJWKSet().toJSONObject());
    }
}
