package io.doorstep.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class ProvisioningIntegrationTests extends ScimTest {

    private Business business;
    private Directory directory;

    @BeforeEach
    void connect() {
        business = aBusiness();
        directory = aDirectory(business);
    }

    /// X-ID-2
    @Test
    void whoIsDeactivatedByTheDirectoryIsLoggedOutAtOnce() {
        Business.Member member = aProvisionedMember(business, directory, Business.anAddress());

        directory.patch("/Users/" + member.id(), "{'op':'Replace','path':'active','value':'False'}");

        assertThat(refresh(member.refreshToken()).status()).isEqualTo(401);
        assertThat(business.logIn(member.email(), Business.PASSWORD).status()).isNotEqualTo(200);
        assertThat(events.awaitOne("session.revoked", business.id())
                        .data()
                        .path("userId")
                        .asString())
                .isEqualTo(member.id().toString());
        directory.patch("/Users/" + member.id(), "{'op':'Replace','path':'active','value':'True'}");
        assertThat(business.logIn(member.email(), Business.PASSWORD).status()).isEqualTo(200);
    }

    /// X-ID-2
    @Test
    void aProvisionedPersonIsInvitedAndTakesThePlaceOnlyThen() {
        String email = Business.anAddress();
        UUID id = directory.createUser(email, email).id();

        assertThat(api.get("/api/v1/members/" + id, business.owner()).text("status"))
                .isEqualTo("INVITED");
        assertThat(events.awaitOne("member.invited", business.id())
                        .data()
                        .path("userId")
                        .asString())
                .isEqualTo(id.toString());
        assertThat(api.get("/api/v1/members/" + id, business.owner())
                        .body()
                        .path("roles")
                        .get(0)
                        .asString())
                .isEqualTo("client");
    }

    /// X-ID-2
    @Test
    void theDirectoryCannotTouchAnOwnerSoTheLastOneStays() {
        String owner = "/Users/" + business.ownerId();

        assertThat(directory.delete(owner).status()).isEqualTo(403);
        assertThat(directory
                        .patch(owner, "{'op':'replace','value':{'active':false}}")
                        .status())
                .isEqualTo(403);
        assertThat(directory.get(owner).body().path("active").asBoolean()).isTrue();
        var asOwner = new Directory(api, business.owner());
        Answer last = asOwner.delete(owner);
        assertThat(last.status()).isEqualTo(409);
        assertThat(last.text("detail")).contains("needs an active owner");
    }

    /// X-ID-2, CMP-01
    @Test
    void theDirectoryCannotRemoveSomebodyOnLegalHold() {
        Business.Member member = aProvisionedMember(business, directory, Business.anAddress());
        String hold = "/api/v1/users/" + member.id() + "/legal-hold";
        api.call(HttpMethod.PUT, hold, business.owner(), Map.of(), Map.of("reason", "Case 17"));

        Answer refused = directory.delete("/Users/" + member.id());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("legal hold");
        assertThat(directory.get("/Users/" + member.id()).status()).isEqualTo(200);
        api.delete(hold, business.owner());
        assertThat(directory.delete("/Users/" + member.id()).status()).isEqualTo(204);
    }

    /// X-ID-2
    @Test
    void theKeyGivesNoMoreThanItHas() {
        String email = Business.anAddress();
        Map<String, Object> agent = new HashMap<>(Directory.user(email, email));
        agent.put("roles", List.of(Map.of("value", "agent")));
        Directory poor = aDirectory(business, List.of("provisioning:write"));
        api.post(
                "/api/v1/users/teams",
                business.owner(),
                Map.of("kind", "TEAM", "name", "Admins", "roles", List.of("admin")));

        assertThat(poor.post("/Users", agent).status()).isEqualTo(403);
        Answer created = directory.post("/Users", agent);
        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        String admins = "/Groups/"
                + directory.names("/Groups", "id", "displayName eq \"admins\"").getFirst();
        Answer climbed =
                directory.patch(admins, "{'op':'add','path':'members','value':[{'value':'" + created.id() + "'}]}");
        assertThat(climbed.status()).isEqualTo(403);
        agent.put("roles", List.of(Map.of("value", "owner")));
        assertThat(directory.put("/Users/" + created.id(), agent).status()).isEqualTo(403);
    }

    /// X-ID-2
    @Test
    void onlyAKeyWithThePermissionMayCome() {
        Directory stranger = aDirectory(business, List.of("member:read"));

        Answer refused = stranger.get("/Users");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("schemas").get(0).asString()).endsWith(":2.0:Error");
        assertThat(new Directory(api, "x.y.z").get("/Users").status()).isEqualTo(401);
    }

    /// X-ID-2, IDN-03
    @Test
    void anotherOrganizationsPeopleAreNotThere() {
        String email = Business.anAddress();
        UUID id = directory.createUser(email, email).id();
        Directory other = aDirectory(aBusiness());

        assertThat(other.get("/Users/" + id).status()).isEqualTo(404);
        assertThat(other.patch("/Users/" + id, "{'op':'replace','value':{'active':false}}")
                        .status())
                .isEqualTo(404);
        assertThat(other.delete("/Users/" + id).status()).isEqualTo(404);
        assertThat(other.names("/Users", "userName", "userName eq \"" + email + "\""))
                .isEmpty();
    }

    /// X-ID-2
    @Test
    void aChangeOfAnOldVersionIsRefused() {
        String email = Business.anAddress();
        Answer created = directory.createUser(email, email);
        String user = "/Users/" + created.id();
        assertThat(created.text("meta.version")).isEqualTo(created.etag());

        Answer changed = directory.patchIf(created.etag(), user, "{'op':'add','path':'title','value':'Closer'}");
        Answer late = directory.patchIf(created.etag(), user, "{'op':'add','path':'title','value':'Opener'}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.etag()).isNotEqualTo(created.etag());
        assertThat(late.status()).isEqualTo(412);
        assertThat(directory.get(user).text("title")).isEqualTo("Closer");
        assertThat(api.get("/api/v1/members/" + created.id(), business.owner()).text("jobTitle"))
                .isEqualTo("Closer");
    }

    /// X-ID-2, CMP-07
    @Test
    void whatTheDirectoryDidStandsInTheAuditLogUnderItsKey() {
        String email = Business.anAddress();
        UUID id = directory.createUser(email, email).id();

        await().untilAsserted(() -> {
            Answer log = api.get("/api/v1/audit-logs?model=Membership&object=" + id, business.owner());
            assertThat(log.each("action")).contains("create");
            assertThat(log.each("actorKind")).containsOnly("api_key");
        });
    }
}
