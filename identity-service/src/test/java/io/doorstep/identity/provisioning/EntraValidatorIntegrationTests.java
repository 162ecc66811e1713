package io.doorstep.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The requests of Microsoft's SCIM validator, in its order and its spelling.
class EntraValidatorIntegrationTests extends ScimTest {

    private final String userName = UUID.randomUUID() + "@romaguera.example";
    private Directory directory;

    @BeforeEach
    void connect() {
        directory = aDirectory(aBusiness());
    }

    /// X-ID-2
    @Test
    void createsAUserOnceAndFindsItByItsNames() {
        Answer created = directory.post("/Users", entraUser());

        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        assertThat(created.headers().getFirst("Content-Type")).startsWith("application/scim+json");
        assertThat(created.headers().getFirst("Location")).endsWith("/scim/v2/Users/" + created.id());
        assertThat(created.text("externalId")).isEqualTo("ext-" + userName);
        assertThat(created.text("name.familyName")).isEqualTo("Nia");
        assertThat(created.body().path("active").asBoolean()).isTrue();
        assertThat(created.text("meta.resourceType")).isEqualTo("User");

        Answer again = directory.post("/Users", entraUser());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("scimType")).isEqualTo("uniqueness");

        assertThat(directory
                        .find("/Users", "userName eq \"" + userName + "\"")
                        .body()
                        .path("totalResults")
                        .asInt())
                .isEqualTo(1);
        assertThat(directory
                        .find("/Users", "userName eq \"" + userName.toUpperCase() + "\"")
                        .body()
                        .path("totalResults")
                        .asInt())
                .isEqualTo(1);
        assertThat(directory
                        .find("/Users", "externalId eq \"ext-" + userName + "\"")
                        .body()
                        .path("totalResults")
                        .asInt())
                .isEqualTo(1);
        Answer nobody = directory.find("/Users", "userName eq \"nobody@example.com\"");
        assertThat(nobody.status()).isEqualTo(200);
        assertThat(nobody.body().path("totalResults").asInt()).isZero();
        assertThat(nobody.body().path("Resources").isArray()).isTrue();
    }

    /// X-ID-2
    @Test
    void replacesAttributesByPathAndByName() {
        String user = "/Users/" + directory.post("/Users", entraUser()).id();

        Answer byPath = directory.patch(
                user,
                "{'op':'Replace','path':'emails[type eq #work#].value','value':'new@example.com'}",
                "{'op':'Replace','path':'name.familyName','value':'Updated'}",
                "{'op':'Add','path':'" + Directory.ENTERPRISE + ":department','value':'Sales'}");
        assertThat(byPath.status()).as(byPath.body().toString()).isEqualTo(200);
        assertThat(byPath.body().at("/emails/0/value").asString()).isEqualTo("new@example.com");
        assertThat(byPath.text("name.familyName")).isEqualTo("Updated");
        assertThat(byPath.body().path(Directory.ENTERPRISE).path("department").asString())
                .isEqualTo("Sales");
        assertThat(byPath.body().path("schemas").valueStream().map(urn -> urn.asString()))
                .containsExactly(Directory.USER, Directory.ENTERPRISE);

        Answer byName = directory.patch(
                user,
                "{'op':'replace','value':{'displayName':'Aric','name.givenName':'Sandy','" + Directory.ENTERPRISE
                        + ":manager':'42','active':'False'}}");
        assertThat(byName.status()).as(byName.body().toString()).isEqualTo(200);
        assertThat(byName.text("displayName")).isEqualTo("Aric");
        assertThat(byName.text("name.givenName")).isEqualTo("Sandy");
        assertThat(byName.body()
                        .path(Directory.ENTERPRISE)
                        .path("manager")
                        .path("value")
                        .asString())
                .isEqualTo("42");
        assertThat(byName.body().path("active").asBoolean(true)).isFalse();
    }

    /// X-ID-2
    @Test
    void renamesDisablesAndDeletesAUser() {
        String user = "/Users/" + directory.post("/Users", entraUser()).id();
        String renamed = UUID.randomUUID() + "@other.example";

        assertThat(directory
                        .patch(user, "{'op':'Replace','path':'userName','value':'" + renamed + "'}")
                        .text("userName"))
                .isEqualTo(renamed);
        assertThat(directory
                        .patch(user, "{'op':'Replace','path':'active','value':'False'}")
                        .status())
                .isEqualTo(200);
        assertThat(directory
                        .find("/Users", "userName eq \"" + renamed + "\"")
                        .body()
                        .at("/Resources/0/active")
                        .asBoolean(true))
                .isFalse();
        assertThat(directory
                        .patch(user, "{'op':'Replace','path':'active','value':'True'}")
                        .body()
                        .path("active")
                        .asBoolean())
                .isTrue();
        assertThat(directory.delete(user).status()).isEqualTo(204);
        assertThat(directory.get(user).status()).isEqualTo(404);
        assertThat(directory.delete(user).status()).isEqualTo(404);
    }

    /// X-ID-2
    @Test
    void keepsGroupsAndTheirMembers() {
        UUID one = directory.post("/Users", entraUser()).id();
        String twosName = UUID.randomUUID() + "@example.com";
        UUID two = directory.createUser(twosName, twosName).id();
        Answer created = directory.post("/Groups", Directory.group("Closers"));
        String group = "/Groups/" + created.id();

        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        assertThat(directory.post("/Groups", Directory.group("Closers")).status())
                .isEqualTo(409);
        Answer found = directory.get("/Groups?excludedAttributes=members&filter=displayName%20eq%20%22closers%22");
        assertThat(found.body().at("/Resources/0/id").asString()).isEqualTo(created.text("id"));
        assertThat(found.body().at("/Resources/0").has("members")).isFalse();

        Answer added = directory.patch(
                group,
                "{'op':'Add','path':'members','value':[{'$ref':null,'value':'" + one + "'},{'value':'" + two + "'}]}");
        assertThat(added.status()).as(added.body().toString()).isEqualTo(200);
        assertThat(Directory.memberIds(added.body())).containsExactlyInAnyOrder(one.toString(), two.toString());
        assertThat(directory.get("/Users/" + one).body().at("/groups/0/display").asString())
                .isEqualTo("Closers");

        Answer removed = directory.patch(group, "{'op':'Remove','path':'members','value':[{'value':'" + one + "'}]}");
        assertThat(Directory.memberIds(removed.body())).containsExactly(two.toString());
        assertThat(directory
                        .patch(group, "{'op':'Replace','path':'displayName','value':'Openers'}")
                        .text("displayName"))
                .isEqualTo("Openers");
        assertThat(directory.delete(group).status()).isEqualTo(204);
        assertThat(directory.get(group).status()).isEqualTo(404);
        assertThat(directory.get("/Users/" + two).status()).isEqualTo(200);
    }

    /// X-ID-2
    @Test
    void tellsItsSchemaSoThatTheValidatorCanDiscoverIt() {
        Answer schemas = directory.get("/Schemas");

        assertThat(schemas.body().path("Resources").valueStream().map(schema -> schema.path("id")
                        .asString()))
                .containsExactly(Directory.USER, Directory.ENTERPRISE, Directory.GROUP);
        assertThat(directory.get("/Schemas/" + Directory.GROUP).text("name")).isEqualTo("Group");
        assertThat(directory.get("/ResourceTypes").body().path("totalResults").asInt())
                .isEqualTo(2);
        assertThat(directory.get("/ResourceTypes/User").text("endpoint")).isEqualTo("/Users");
        assertThat(directory
                        .get("/ServiceProviderConfig")
                        .body()
                        .at("/patch/supported")
                        .asBoolean())
                .isTrue();
        assertThat(directory.get("/Schemas/urn:nothing").status()).isEqualTo(404);
    }

    private Map<String, Object> entraUser() {
        Map<String, Object> user = new HashMap<>(Directory.user(userName, UUID.randomUUID() + "@prohaska.example"));
        user.put("emails", List.of(Map.of("type", "work", "value", userName.replace("romaguera", "prohaska"))));
        user.put("name", Map.of("formatted", "Aric", "familyName", "Nia", "givenName", "Sandy"));
        return user;
    }
}
