package io.doorstep.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInRoleTests {

    /// IDN-02
    @Test
    void ownerAndAdminMayDoEverything() {
        List<String> everything =
                Arrays.stream(Permission.values()).map(Permission::key).toList();

        assertThat(BuiltInRole.OWNER.grants()).containsExactlyInAnyOrderElementsOf(everything);
        assertThat(BuiltInRole.ADMIN.grants()).containsExactlyInAnyOrderElementsOf(everything);
    }

    /// IDN-02
    @ParameterizedTest
    @EnumSource
    void everybodyMaySeeAndEndTheOwnSessions(BuiltInRole role) {
        assertThat(role.grants()).containsAnyOf("session:read", "session:read:own");
        assertThat(role.grants()).containsAnyOf("session:write", "session:write:own");
    }

    /// IDN-02
    @Test
    void anAgentSellsButDoesNotManage() {
        assertThat(BuiltInRole.AGENT.grants())
                .contains("lead:write", "property:write", "conversation:write", "assignment:read", "analytics:read:own")
                .doesNotContain(
                        "assignment:write",
                        "pipeline:write",
                        "member:write",
                        "api-key:write",
                        "billing:read",
                        "audit:read",
                        "organization:write");
    }

    /// IDN-02
    @Test
    void ofSeveralRolesTheFurthestReachingCounts() {
        assertThat(RoleBook.of(List.of()).grantsOf(Set.of("client", "admin")).texts())
                .contains("session:read")
                .doesNotContain("session:read:own");
    }

    /// IDN-02
    @Test
    void onlyServicesOfOursAreFoundByName() {
        assertThat(ProgramGrants.findService("chat-ai")).contains(ProgramGrants.CHAT_AI);
        assertThat(ProgramGrants.findService("anonymous")).isEmpty();
        assertThat(ProgramGrants.findService("somebody")).isEmpty();
    }
}
