package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// GW-21: what OpenAPI says about an operation's permission is what holds at the gateway.
class PermissionTests {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /// They verify something else themselves: a password, a link's own token, a provider's signature.
    private static final Pattern OPEN = Pattern.compile(
            "/api/v1/(auth|usage)(/.*)?|/api/v1/billing/plans|/api/v1/.*webhooks.*|/\\.well-known/.*|/(t|u|chat|embed)/.*"
                    + "|/(accept-invitation|reset-password|verify-email)");

    private final Installation installation = RunningPlatform.get();
    private final JsonNode openApi =
            Api.at(installation.gateway()).get("/v3/api-docs/all").expect(200).json();

    @Test
    void everyOperationNamesItsPermissionOrIsOpenOnPurpose() {
        assertThat(operations())
                .filteredOn(operation -> operation.permission().isEmpty())
                .extracting(Operation::path)
                .allMatch(OPEN.asMatchPredicate());
    }

    @Test
    void nobodyGetsInWithoutACredentialWhereAPermissionIsNeeded() {
        Api nobody = Api.at(installation.gateway());
        assertThat(needingPermission())
                .filteredOn(operation -> !operation.path().startsWith("/api/v1/public/"))
                .hasSizeGreaterThan(60)
                .allSatisfy(operation -> assertThat(operation.callAs(nobody)).isEqualTo(401));
    }

    @Test
    void aMemberWithoutThePermissionIsRefused() {
        Business business = Business.register(installation, "Permissions");
        business.moveToEnterprise();
        Api marketer = hire(business, "marketer");
        Set<String> granted = grantsOf(business, "marketer");
        List<String> admitted = new ArrayList<>();
        for (Operation operation : needingPermission()) {
            int status = granted.contains(operation.permission()) ? 403 : operation.callAs(marketer);
            boolean refused = operation.isRead() ? status == 403 : status >= 400 && status < 500;
            if (!refused) {
                admitted.add(operation + " → " + status);
            }
        }
        assertThat(admitted).isEmpty();
    }

    private List<Operation> needingPermission() {
        return operations().stream()
                .filter(operation -> !operation.permission().isEmpty())
                .toList();
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        openApi.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, described) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(
                                method.toUpperCase(Locale.ROOT),
                                path,
                                described.path("x-permission").asString("")));
                    }
                }));
        return operations;
    }

    private Api hire(Business business, String role) {
        String email = role + "-" + UUID.randomUUID() + "@example.com";
        String password = "correct horse battery staple 43";
        business.owner()
                .once()
                .post(
                        "/api/v1/members",
                        Map.of("name", "Mia Member", "email", email, "roles", List.of(role), "password", password))
                .expect(201);
        Api gateway = Api.at(installation.gateway());
        JsonNode in = gateway.post("/api/v1/auth/login", Map.of("email", email, "password", password))
                .expect(200)
                .json();
        return gateway.as(in.path("accessToken").asString());
    }

    private static Set<String> grantsOf(Business business, String role) {
        return business.owner()
                .get("/api/v1/roles")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(role))
                .flatMap(each -> each.path("permissions").valueStream())
                .map(grant -> grant.asString().replaceFirst(":(own|team)$", ""))
                .collect(Collectors.toSet());
    }

    private record Operation(String method, String path, String permission) {

        boolean isRead() {
            return method.equals("GET");
        }

        int callAs(Api caller) {
            String filled = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            byte[] body = isRead() || method.equals("DELETE") ? null : "{}".getBytes();
            return caller.once()
                    .with("If-Match", "*")
                    .send(method, filled, body, body == null ? null : "application/json")
                    .status();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
