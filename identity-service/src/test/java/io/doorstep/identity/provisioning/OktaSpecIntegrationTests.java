package io.doorstep.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The requests of Okta's published SCIM 2.0 test, and those that its provisioning sends day by day.
class OktaSpecIntegrationTests extends ScimTest {

    private Directory directory;

    @BeforeEach
    void connect() {
        directory = aDirectory(aBusiness());
    }

    /// X-ID-2
    @Test
    void showsPeopleWhoWereThereBeforeTheDirectoryCame() {
        Answer list = directory.get("/Users?count=1&startIndex=1");
        JsonNode first = list.body().at("/Resources/0");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().path("schemas").get(0).asString())
                .isEqualTo("urn:ietf:params:scim:api:messages:2.0:ListResponse");
        assertThat(list.body().path("itemsPerPage").asInt()).isEqualTo(1);
        assertThat(list.body().path("startIndex").asInt()).isEqualTo(1);
        assertThat(list.body().path("totalResults").asInt()).isEqualTo(1);
        for (String pointer :
                new String[] {"/id", "/name/familyName", "/name/givenName", "/userName", "/emails/0/value"}) {
            assertThat(first.at(pointer).asString("")).as(pointer).isNotEmpty();
        }
        assertThat(first.path("active").asBoolean()).isTrue();
        assertThat(directory.get("/Users/" + first.path("id").asString()).text("id"))
                .isEqualTo(first.path("id").asString());
    }

    /// X-ID-2
    @Test
    void answersAboutNobodyAsScimDemands() {
        assertThat(directory
                        .find("/Users", "userName eq \"abcdefgh@atko.example\"")
                        .body()
                        .path("totalResults")
                        .asInt())
                .isZero();
        Answer missing = directory.get("/Users/010101001010101011001010101011");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text("detail")).isNotEmpty();
        assertThat(missing.text("status")).isEqualTo("404");
        assertThat(missing.body().path("schemas").get(0).asString())
                .isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
    }

    /// X-ID-2
    @Test
    void createsARealisticUserOnceAndFindsItInAnyCase() {
        String userName = "Runscope-" + UUID.randomUUID() + "@Atko.example";
        Answer created = directory.createUser(userName, userName);

        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        assertThat(created.text("userName")).isEqualTo(userName);
        assertThat(directory.get("/Users/" + created.id()).text("name.givenName"))
                .isEqualTo("Chi");
        assertThat(directory.createUser(userName, userName).status()).isEqualTo(409);
        assertThat(directory.names("/Users", "id", "userName eq \"" + userName.toUpperCase() + "\""))
                .containsExactly(created.text("id"));
        Answer groups = directory.get("/Groups");
        assertThat(groups.status()).isEqualTo(200);
        assertThat(groups.body().path("totalResults").isNumber()).isTrue();
    }

    /// X-ID-2
    @Test
    void replacesDeactivatesAndReactivatesAUser() {
        String userName = UUID.randomUUID() + "@atko.example";
        String user = "/Users/" + directory.createUser(userName, userName).id();
        Map<String, Object> changed = new HashMap<>(Directory.user(userName, userName));
        changed.put("displayName", "Another Name");
        changed.put("title", "Closer");
        changed.put("password", "never kept");

        Answer replaced = directory.put(user, changed);

        assertThat(replaced.status()).as(replaced.body().toString()).isEqualTo(200);
        assertThat(replaced.text("displayName")).isEqualTo("Another Name");
        assertThat(replaced.text("title")).isEqualTo("Closer");
        assertThat(replaced.body().has("password")).isFalse();
        assertThat(directory
                        .patch(user, "{'op':'replace','value':{'active':false}}")
                        .body()
                        .path("active")
                        .asBoolean(true))
                .isFalse();
        assertThat(directory
                        .patch(user, "{'op':'replace','value':{'active':true}}")
                        .body()
                        .path("active")
                        .asBoolean())
                .isTrue();
    }

    /// X-ID-2
    @Test
    void pushesAGroupWithItsMembers() {
        String userName = UUID.randomUUID() + "@atko.example";
        UUID user = directory.createUser(userName, userName).id();
        Answer created = directory.post("/Groups", Directory.group("Everyone", user));
        String group = "/Groups/" + created.id();

        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        assertThat(Directory.memberIds(created.body())).containsExactly(user.toString());
        assertThat(directory
                        .patch(
                                group,
                                "{'op':'replace','value':{'id':'" + created.id() + "','displayName':'All of us'}}")
                        .text("displayName"))
                .isEqualTo("All of us");
        Answer removed = directory.patch(group, "{'op':'remove','path':'members[value eq #%s#]'}".formatted(user));
        assertThat(Directory.memberIds(removed.body())).isEmpty();
        Answer replaced = directory.put(group, Directory.group("All of us", user));
        assertThat(Directory.memberIds(replaced.body())).containsExactly(user.toString());
        Answer unknown =
                directory.patch(group, "{'op':'add','path':'members','value':[{'value':'" + UUID.randomUUID() + "'}]}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("scimType")).isEqualTo("invalidValue");
    }
}
