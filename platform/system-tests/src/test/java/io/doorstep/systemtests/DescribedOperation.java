package io.doorstep.systemtests;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// An operation as the joined OpenAPI describes it.
///
/// @param service that answers it, or the gateway
/// @param permission empty where none is needed
/// @param parameters the names of all that it takes in its address and headers
record DescribedOperation(String service, String method, String path, String permission, Set<String> parameters) {

    private static final String VERSIONED = "/api/v1/";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /// They verify something else than a token: a password, a link's own token, a provider's signature.
    private static final Pattern WITHOUT_TOKEN =
            Pattern.compile("/api/v1/auth/(register|login|login/second-factor|login/passkey|login/passkey/options"
                    + "|password/forgot|password/reset|email/verify|refresh|logout|accept-invitation"
                    + "|consent-texts(/[^/]+/[^/]+)?|sso/(start|discover|exchange)|sso/saml/[^/]+/(acs|metadata)|sso/oidc/[^/]+/callback)"
                    + "|/api/v1/oauth/(authorize|token|revoke|introspect)"
                    + "|/(accept-invitation|reset-password|verify-email|sign-up|oauth/consent|sso/callback)"
                    + "|/api/v1/.*webhooks.*|/\\.well-known/.*|/(s|t|u|feeds|hooks|media)/.*");

    private static final Pattern PUBLIC = Pattern.compile("/(api/v1/public|chat|embed)/.*");

    static List<DescribedOperation> all(Installation installation) {
        List<DescribedOperation> operations = new ArrayList<>();
        document(installation)
                .path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, described) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new DescribedOperation(
                                described.path("x-service").asString(""),
                                method.toUpperCase(Locale.ROOT),
                                path,
                                described.path("x-permission").asString(""),
                                described
                                        .path("parameters")
                                        .valueStream()
                                        .map(parameter -> parameter.path("name").asString())
                                        .collect(Collectors.toSet())));
                    }
                }));
        return operations;
    }

    /// With the part of every service, as one that is busy may not answer in time.
    static JsonNode document(Installation installation) {
        return Patience.await("every service's part of the document", Duration.ofMinutes(1), () -> {
            JsonNode document = Api.at(installation.gateway())
                    .get("/v3/api-docs/all")
                    .expect(200)
                    .json();
            return document.has("x-missing-services") ? Optional.empty() : Optional.of(document);
        });
    }

    boolean isRead() {
        return method.equals("GET");
    }

    boolean takes(String parameter) {
        return parameters.contains(parameter);
    }

    boolean needsPermission() {
        return !permission.isEmpty();
    }

    boolean needsToken() {
        return !WITHOUT_TOKEN.matcher(path).matches();
    }

    /// At a business's address, where the gateway lets visitors in by itself.
    boolean isPublic() {
        return PUBLIC.matcher(path).matches();
    }

    Answer callAs(Api caller) {
        return callAs(caller, UUID.randomUUID().toString());
    }

    /// @param slug of the business whose public address is meant
    Answer callAs(Api caller, String slug) {
        return callAs(caller.once(), slug, UUID.randomUUID());
    }

    /// @param caller with the idempotency key, if there is to be one
    /// @param thing whose id stands wherever the path takes one
    Answer callAs(Api caller, String slug, UUID thing) {
        byte[] body = isRead() || method.equals("DELETE") ? null : "{}".getBytes();
        return caller.with("If-Match", "*")
                .send(method, filled(slug, thing), body, body == null ? null : "application/json");
    }

    Answer ask(Api caller, String query) {
        return caller.get(filled("nobodys", UUID.randomUUID()) + "?" + query);
    }

    boolean isVersioned() {
        return path.startsWith(VERSIONED);
    }

    /// The same operation by its path without a version.
    DescribedOperation unversioned() {
        return new DescribedOperation(service, method, path.replaceFirst(VERSIONED, "/api/"), permission, parameters);
    }

    private String filled(String slug, UUID thing) {
        return path.replaceAll("\\{slug[^}]*}", slug).replaceAll("\\{[^}]+}", thing.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
