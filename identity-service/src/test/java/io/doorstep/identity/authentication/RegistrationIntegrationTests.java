package io.doorstep.identity.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegistrationIntegrationTests extends IdentityTest {

    private static final String PATH = "/api/v1/auth/register";

    @Autowired
    JdbcClient jdbc;

    /// IDN-11
    @Test
    void registersAnOrganizationWithItsOwnerAndSignsTheOwnerIn() {
        String email = Business.anAddress();
        Answer answer = api.post(PATH, null, Business.registration("Söhne & Töchter Homes", email.toUpperCase()));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("organization.name")).isEqualTo("Söhne & Töchter Homes");
        assertThat(answer.text("organization.slug")).startsWith("sohne-tochter-homes");
        assertThat(answer.text("user.email")).isEqualTo(email);
        assertThat(answer.body().path("expiresIn").asInt()).isEqualTo(600);
        assertThat(answer.text("refreshToken")).startsWith("rt_");
        assertThat(answer.headers().getCacheControl()).contains("no-store");
        Answer organization = api.get("/api/v1/organizations/current", answer.text("accessToken"));
        assertThat(organization.id().toString()).isEqualTo(answer.text("organization.id"));
    }

    /// IDN-01, IDN-02
    @Test
    void tellsTheOthersOfTheOrganizationFirstAndThenOfItsOwner() {
        Business business = aBusiness();

        ReceivedEvent registered = events.awaitOne("organization.registered", business.id());
        ReceivedEvent joined = events.awaitOne("member.joined", business.id());

        Contracts.assertMatches("organization.registered", registered.data());
        Contracts.assertMatches("member.joined", joined.data());
        assertThat(registered.key()).isEqualTo(business.id().toString());
        assertThat(registered.data().path("slug").asString()).isEqualTo(business.slug());
        assertThat(joined.key()).isEqualTo(business.id().toString());
        assertThat(joined.data().path("roles").get(0).asString()).isEqualTo("owner");
    }

    /// IDN-11
    @Test
    void saysOfEachFieldWhatIsWrongWithIt() {
        Answer answer = api.post(
                PATH,
                null,
                Map.of("organizationName", " ", "name", "Ada", "email", "not an address", "password", "short"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").findValuesAsString("pointer"))
                .contains("/organizationName", "/email", "/password");
        assertThat(answer.body().toString()).doesNotContain("short");
    }

    /// IDN-11
    @Test
    void refusesATimeZoneThatDoesNotExist() {
        Map<String, Object> registration = new HashMap<>(Business.registration("Acme", Business.anAddress()));
        registration.put("timezone", "Mars/Olympus");

        assertThat(api.post(PATH, null, registration).status()).isEqualTo(422);
    }

    /// IDN-11
    @Test
    void refusesAnAddressThatIsRegisteredAndSaysHowToMend() {
        Business business = aBusiness();

        Answer again = api.post(PATH, null, Business.registration("Another", business.email()));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("email_registered");
        assertThat(again.text("detail")).contains("Sign in instead");
    }

    /// IDN-11
    @Test
    void onlyOneOfManyWhoRegisterTheSameAddressAtOnceGetsIt() throws Exception {
        Map<String, Object> registration = Business.registration("Rush Homes", Business.anAddress());

        List<Integer> statuses =
                inParallel(12, () -> api.post(PATH, null, registration).status());

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    }

    /// IDN-01
    @Test
    void givesOrganizationsOfTheSameNameDifferentSlugs() throws Exception {
        List<String> slugs = inParallel(6, () -> aBusiness("Palm Court").slug());

        assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.matches("palm-court(-\\d+)?"));
    }

    /// IDN-11
    @Test
    void keepsThePasswordAsArgon2idHashOnly() {
        Business business = aBusiness();

        String hash = jdbc.sql("select hash from password_credential where user_id = :user")
                .param("user", business.ownerId())
                .query(String.class)
                .single();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(Business.PASSWORD);
    }

    /// IDN-11
    @Test
    void refusesJsonThatIsNoneAndFieldsOfTheWrongType() {
        assertThat(Stream.of("{", "[]", "{\"organizationName\": 7}")
                        .map(body -> api.post(PATH, null, body).status()))
                .allMatch(status -> status == 400 || status == 422);
    }
}
