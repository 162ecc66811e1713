package io.doorstep.kit.security;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is open, and how services prove themselves to each other.
///
/// @param openPaths answered without a token; each such operation verifies something else itself
/// @param identity where tokens are signed, such as `http://localhost:8081`
/// @param jwksPath of the signing keys there
/// @param secret the services' shared password for internal operations and the operator's endpoints
/// @param clockSkew by which a token's times may be off
@ConfigurationProperties("doorstep.security")
public record SecuritySettings(
        @DefaultValue({}) List<String> openPaths,
        String identity,
        @DefaultValue("/.well-known/jwks.json") String jwksPath,
        String secret,
        @DefaultValue("30s") Duration clockSkew) {}
