package io.doorstep.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

class RoleIntegrationTests extends IdentityTest {

    private static final String ROLES = "/api/v1/users/roles";
    private static final String MATRIX = "/api/v1/users/permissions/matrix";

    /// IDN-27, IDN-28, IDN-35
    @Test
    void aCustomRoleAllowsItsPermissionsInTheNextToken() throws Exception {
        Business business = aBusiness();

        Answer created = create(business, "front-desk", null, "lead:read:own", "member:read");
        JWTClaimsSet token = claims(business.hire("front-desk").token());

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.headers().getLocation()).hasPath(ROLES + "/front-desk");
        assertThat(token.getStringListClaim("roles")).containsExactly("front-desk");
        assertThat(token.getStringListClaim("permissions"))
                .containsExactlyInAnyOrder("lead:read:own", "member:read", "session:read:own", "session:write:own");
        assertThat(api.get(ROLES, business.owner()).each("name")).contains("owner", "front-desk");
        assertThat(create(business, "front-desk", null).text("existingId")).isEqualTo("front-desk");
    }

    /// IDN-32
    @Test
    void aRoleInheritsFromItsParentAndSoOn() throws Exception {
        Business business = aBusiness();
        create(business, "senior-agent", "agent", "lead:import");
        create(business, "head-of-sales", "senior-agent", "campaign:send");

        JWTClaimsSet token = claims(business.hire("head-of-sales").token());

        assertThat(token.getStringListClaim("roles")).containsExactly("agent", "head-of-sales", "senior-agent");
        assertThat(token.getStringListClaim("permissions")).contains("lead:write", "lead:import", "campaign:send");
        assertThat(events.await("member.joined", business.id(), 2)
                        .getLast()
                        .data()
                        .path("roles")
                        .toString())
                .contains("agent");
    }

    /// IDN-32
    @Test
    void rolesNeverInheritFromThemselves() {
        Business business = aBusiness();
        create(business, "first", null, "lead:read");
        create(business, "second", "first", "lead:write");

        Answer circle = edit(business.owner(), "first", "second", "lead:read");

        assertThat(circle.status()).isEqualTo(422);
        assertThat(create(business, "third", "owner").status()).isEqualTo(422);
        assertThat(create(business, "fourth", "emperor").status()).isEqualTo(422);
    }

    /// IDN-27
    @ParameterizedTest
    @EnumSource
    void aBuiltInRoleStaysAsItIs(BuiltInRole role) {
        Business business = aBusiness();

        assertThat(edit(business.owner(), role.key(), null, "lead:read").code()).isEqualTo("built_in_role");
        assertThat(api.delete(ROLES + "/" + role.key(), business.owner()).code())
                .isEqualTo("built_in_role");
        assertThat(create(business, role.key(), null).code()).isEqualTo("role_exists");
        assertThat(setCell(business.owner(), role.key(), "lead:read", null).code())
                .isEqualTo("built_in_role");
    }

    /// IDN-28
    @Test
    void nobodyGivesARoleMoreThanTheOwnRights() {
        Business business = aBusiness();
        create(business, "clerk", null, "role:read", "role:write", "member:read", "member:write", "lead:read:own");
        create(business, "accountant", null, "billing:write");
        String clerk = business.hire("clerk").token();

        assertThat(create(clerk, "mine", null, "lead:read").code()).isEqualTo("beyond_own_permissions");
        assertThat(create(clerk, "mine", "accountant").status()).isEqualTo(403);
        assertThat(create(clerk, "mine", null, "lead:read:own").status()).isEqualTo(201);
        assertThat(setCell(clerk, "mine", "lead:read", "TEAM").status()).isEqualTo(403);
        assertThat(api.post(
                                "/api/v1/users",
                                clerk,
                                Map.of("name", "Eve", "email", Business.anAddress(), "roles", List.of("accountant")))
                        .code())
                .isEqualTo("roles_refused");
    }

    /// IDN-28, IDN-18
    @Test
    void whoLosesARightIsSignedOutAtOnceAndWhoGainsOneIsNot() {
        Business business = aBusiness();
        create(business, "front-desk", null, "lead:read", "lead:write");
        Business.Member member = business.hire("front-desk");

        edit(business.owner(), "front-desk", null, "lead:read", "lead:write", "person:read");
        Answer stillIn = refresh(member.refreshToken());
        edit(business.owner(), "front-desk", null, "lead:read:own");

        assertThat(stillIn.status()).isEqualTo(200);
        assertThat(refresh(stillIn.text("refreshToken")).status()).isEqualTo(401);
        assertThat(events.awaitOne("session.revoked", business.id())
                        .data()
                        .path("userId")
                        .asString())
                .isEqualTo(member.id().toString());
    }

    /// IDN-28, IDN-43
    @Test
    void aKeyLosesWhatItsMakerLosesWithItsNextToken() throws Exception {
        Business business = aBusiness();
        create(business, "integrator", null, "api-key:write", "lead:read", "property:read");
        Answer key = api.post(
                "/api/v1/security/api-keys",
                business.hire("integrator").token(),
                Map.of("name", "Website", "permissions", List.of("lead:read", "property:read")));
        Map<String, ?> grant = Map.of("grant", "api-key", "apiKey", key.text("key"));

        edit(business.owner(), "integrator", null, "api-key:write", "property:read");

        String token = api.grant("gateway", serviceSecret, grant).text("accessToken");
        assertThat(claims(token).getStringListClaim("permissions")).containsExactly("property:read");
    }

    /// IDN-28
    @Test
    void theVersionOfTheRightsInATokenGrowsWithEachChange() throws Exception {
        Business business = aBusiness();
        long before = claims(business.logIn().text("accessToken")).getLongClaim("pv");

        create(business, "front-desk", null, "lead:read");

        assertThat(claims(business.logIn().text("accessToken")).getLongClaim("pv"))
                .isGreaterThan(before);
    }

    /// IDN-27
    @Test
    void aRoleGoesOnlyWhenNobodyHasItAndNoneInheritsFromIt() {
        Business business = aBusiness();
        create(business, "front-desk", null, "lead:read");
        create(business, "night-desk", "front-desk");
        Business.Member member = business.hire("night-desk");

        assertThat(api.delete(ROLES + "/front-desk", business.owner()).code()).isEqualTo("role_in_use");
        assertThat(api.delete(ROLES + "/night-desk", business.owner()).code()).isEqualTo("role_in_use");
        api.delete("/api/v1/users/" + member.id(), business.owner());
        assertThat(api.delete(ROLES + "/night-desk", business.owner()).status()).isEqualTo(204);
        assertThat(api.delete(ROLES + "/night-desk", business.owner()).status()).isEqualTo(404);
        assertThat(api.delete(ROLES + "/front-desk", business.owner()).status()).isEqualTo(204);
    }

    /// IDN-31
    @Test
    void theMatrixShowsWhatEachRoleAllowsAndWhatOfItIsInherited() {
        Business business = aBusiness();
        create(business, "senior-agent", "agent", "lead:import");

        Answer matrix = api.get(MATRIX, business.owner());

        String row =
                matrix.body().path("roles").get(BuiltInRole.values().length).toString();
        assertThat(row)
                .contains("{\"permission\":\"lead:import\",\"scope\":\"ALL\",\"inherited\":false}")
                .contains("{\"permission\":\"lead:write\",\"scope\":\"ALL\",\"inherited\":true}")
                .contains("{\"permission\":\"session:read\",\"scope\":\"OWN\",\"inherited\":true}");
    }

    /// IDN-31
    @Test
    void cellsOfTheMatrixAreChangedTogetherOrNotAtAll() {
        Business business = aBusiness();
        create(business, "front-desk", null, "lead:read");

        Answer half = patchMatrix(
                business.owner(),
                List.of(cell("front-desk", "lead:write", "TEAM"), cell("front-desk", "property:read", "OWN")));
        Answer whole = patchMatrix(
                business.owner(),
                List.of(cell("front-desk", "lead:write", "TEAM"), cell("front-desk", "lead:read", null)));

        assertThat(half.status()).isEqualTo(422);
        assertThat(whole.status()).as(whole.body().toString()).isEqualTo(200);
        assertThat(api.get(ROLES + "/front-desk", business.owner())
                        .body()
                        .path("ownPermissions")
                        .toString())
                .isEqualTo("[\"lead:write:team\"]");
    }

    /// IDN-31
    @Test
    void aMatrixThatHasChangedMeanwhileIsNotOverwritten() {
        Business business = aBusiness();
        create(business, "front-desk", null, "lead:read");
        String seen = api.get(MATRIX, business.owner()).etag();
        create(business, "night-desk", null, "lead:read");
        Map<String, ?> body = Map.of("changes", List.of(cell("front-desk", "lead:write", "ALL")));

        assertThat(api.patch(MATRIX, business.owner(), seen, body).status()).isEqualTo(412);
        assertThat(api.patch(MATRIX, business.owner(), null, body).status()).isEqualTo(428);
    }

    /// IDN-29
    @Test
    void whoMayNotWriteRolesOnlyReadsThem() {
        Business business = aBusiness();
        create(business, "reader", null, "role:read");
        String reader = business.hire("reader").token();

        assertThat(api.get(ROLES, reader).status()).isEqualTo(200);
        assertThat(create(reader, "mine", null).status()).isEqualTo(403);
        assertThat(setCell(reader, "reader", "lead:read", "ALL").status()).isEqualTo(403);
        assertThat(api.delete(ROLES + "/reader", reader).status()).isEqualTo(403);
    }

    /// IDN-03
    @Test
    void anotherTenantsRolesAreNotThere() {
        Business mine = aBusiness();
        Business theirs = aBusiness();
        create(theirs, "front-desk", null, "lead:read");

        assertThat(api.get(ROLES + "/front-desk", mine.owner()).status()).isEqualTo(404);
        assertThat(api.delete(ROLES + "/front-desk", mine.owner()).status()).isEqualTo(404);
        assertThat(mine.invite(Business.anAddress(), "front-desk").code()).isEqualTo("roles_refused");
        assertThat(create(mine, "front-desk", null, "lead:write").status()).isEqualTo(201);
    }

    private Answer create(Business business, String name, @Nullable String parent, String... permissions) {
        return create(business.owner(), name, parent, permissions);
    }

    private Answer create(String token, String name, @Nullable String parent, String... permissions) {
        Map<String, Object> body = role(parent, permissions);
        body.put("name", name);
        return api.post(ROLES, token, body);
    }

    private Answer edit(String token, String name, @Nullable String parent, String... permissions) {
        return api.call(HttpMethod.PUT, ROLES + "/" + name, token, Map.of("If-Match", "*"), role(parent, permissions));
    }

    private Answer setCell(String token, String role, String permission, @Nullable String scope) {
        return patchMatrix(token, List.of(cell(role, permission, scope)));
    }

    private Answer patchMatrix(String token, List<Map<String, String>> cells) {
        return api.patch(MATRIX, token, "*", Map.of("changes", cells));
    }

    private static Map<String, Object> role(@Nullable String parent, String... permissions) {
        Map<String, Object> body = new HashMap<>();
        body.put("description", "A role of ours");
        body.put("permissions", List.of(permissions));
        if (parent != null) {
            body.put("parent", parent);
        }
        return body;
    }

    private static Map<String, String> cell(String role, String permission, @Nullable String scope) {
        return scope == null
                ? Map.of("role", role, "permission", permission)
                : Map.of("role", role, "permission", permission, "scope", scope);
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
