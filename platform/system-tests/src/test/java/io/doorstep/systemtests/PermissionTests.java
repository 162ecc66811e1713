package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// GW-21: what OpenAPI says about an operation's permission is what holds at the gateway.
class PermissionTests {

    /// They verify something else themselves, as a password or a provider's signature, or are each person's own affair.
    private static final Pattern OPEN = Pattern.compile("/api/v1/(auth|oauth|usage|security/(2fa|passkeys|phone))(/.*)?"
            + "|/api/v1/(organizations|affiliations|affiliations/mine|billing/plans)"
            + "|/api/v1/.*webhooks.*|/\\.well-known/.*|/(s|t|u|feeds|hooks|chat|embed|media)/.*"
            + "|/(accept-invitation|reset-password|verify-email|sign-up|oauth/consent|sso/callback)");

    private final Installation installation = RunningPlatform.get();
    private final List<DescribedOperation> operations = DescribedOperation.all(installation);

    @Test
    void everyOperationNamesItsPermissionOrIsOpenOnPurpose() {
        assertThat(operations)
                .filteredOn(operation -> !operation.needsPermission())
                .extracting(DescribedOperation::path)
                .allMatch(OPEN.asMatchPredicate());
    }

    @Test
    void nobodyGetsInWithoutACredentialWhereAPermissionIsNeeded() {
        Api nobody = Api.at(installation.gateway());
        assertThat(needingPermission())
                .filteredOn(operation -> !operation.isPublic())
                .hasSizeGreaterThan(60)
                .allSatisfy(operation ->
                        assertThat(operation.callAs(nobody).status()).isEqualTo(401));
    }

    @Test
    void aMemberWithoutThePermissionIsRefused() {
        Business business = Business.register(installation, "Permissions");
        business.moveToEnterprise();
        Api marketer = hire(business, "marketer");
        Set<String> granted = grantsOf(business, "marketer");
        List<String> admitted = new ArrayList<>();
        for (DescribedOperation operation : needingPermission()) {
            int status = granted.contains(operation.permission())
                    ? 403
                    : operation.callAs(marketer, business.slug()).status();
            boolean refused = operation.isRead() ? status == 403 : status >= 400 && status < 500;
            if (!refused) {
                admitted.add(operation + " → " + status);
            }
        }
        assertThat(admitted).isEmpty();
    }

    private List<DescribedOperation> needingPermission() {
        return operations.stream().filter(DescribedOperation::needsPermission).toList();
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
}
