package io.doorstep.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import org.junit.jupiter.api.Test;

class AccessIntegrationTests extends IdentityTest {

    /// IDN-02
    @Test
    void listsTheRolesWithWhatTheyAllowAndAllPermissions() {
        Business business = aBusiness();

        Answer roles = api.get("/api/v1/roles", business.owner());
        Answer permissions = api.get("/api/v1/permissions", business.owner());

        assertThat(roles.each("name"))
                .containsExactly("owner", "admin", "agent", "handoff-agent", "marketer", "client");
        assertThat(roles.items().get(2).path("permissions").toString()).contains("lead:write");
        assertThat(permissions.each("name")).hasSize(Permission.values().length).contains("lead:read");
    }

    /// IDN-29
    @Test
    void whoLacksThePermissionIsRefusedAndWhoHasNoTokenIsAskedForOne() {
        Business business = aBusiness();
        Business.Member agent = business.hire("agent");

        for (String path :
                new String[] {"/api/v1/roles", "/api/v1/permissions", "/api/v1/security/api-keys", "/api/v1/audit-logs"
                }) {
            assertThat(api.get(path, agent.token()).status()).as(path).isEqualTo(403);
            assertThat(api.get(path, null).status()).as(path).isEqualTo(401);
        }
        assertThat(api.get("/api/v1/members", agent.token()).status()).isEqualTo(200);
    }
}
