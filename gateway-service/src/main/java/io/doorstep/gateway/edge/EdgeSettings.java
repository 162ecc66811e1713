package io.doorstep.gateway.edge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What is let in, how large, and from where.
///
/// @param publicUrl under which the world knows this gateway
/// @param allowedOrigins of browsers' scripts, beside the public address itself
/// @param trustedProxies addresses or networks (`10.0.0.0/8`) whose forwarding headers count
/// @param requireHttps by the line itself or a trusted proxy's word
/// @param tenantDomain of which each business has a subdomain, such as `doorstep.example`; absent when none has
/// @param ownSubdomains of it that are no business's
/// @param maxBody of any request but uploads
/// @param maxUpload of multipart requests
@ConfigurationProperties("doorstep.edge")
record EdgeSettings(
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue({}) List<String> allowedOrigins,
        @DefaultValue({}) List<String> trustedProxies,
        @DefaultValue("false") boolean requireHttps,
        @Nullable String tenantDomain,

        @DefaultValue({"www", "app", "api", "admin", "docs", "status"})
        List<String> ownSubdomains,

        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("25MB") DataSize maxUpload) {}
