package io.doorstep.identity.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProfileIntegrationTests extends IdentityTest {

    private static final String PROFILE = "/api/v1/auth/profile";

    /// IDN-20
    @Test
    void readsAndChangesTheOwnProfile() {
        Business business = aBusiness();
        Answer before = api.get(PROFILE, business.owner());
        assertThat(before.text("email")).isEqualTo(business.email());

        Answer after = api.patch(
                PROFILE,
                business.owner(),
                before.etag(),
                Map.of("phone", "+2348012345678", "jobTitle", "Founder", "timezone", "Africa/Lagos"));

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.etag()).isNotEqualTo(before.etag());
        assertThat(after.text("name")).isEqualTo(before.text("name"));
        assertThat(api.get(PROFILE, business.owner()).body()).isEqualTo(after.body());
    }

    /// IDN-20
    @Test
    void aChangeOfWhatIsNoLongerSoIsRefused() {
        Business business = aBusiness();
        String etag = api.get(PROFILE, business.owner()).etag();
        api.patch(PROFILE, business.owner(), etag, Map.of("jobTitle", "Founder"));

        assertThat(api.patch(PROFILE, business.owner(), etag, Map.of("jobTitle", "Agent"))
                        .status())
                .isEqualTo(412);
        assertThat(api.patch(PROFILE, business.owner(), null, Map.of("jobTitle", "Agent"))
                        .status())
                .isEqualTo(428);
        assertThat(api.patch(PROFILE, business.owner(), "*", Map.of("phone", "12"))
                        .status())
                .isEqualTo(422);
        assertThat(api.get(PROFILE, business.owner()).text("jobTitle")).isEqualTo("Founder");
    }

    /// IDN-20
    @Test
    void anotherNameIsToldToEveryOrganizationOfThePerson() {
        Business business = aBusiness();
        Business other = aBusiness();
        String invitation = other.invite(business.email(), "agent").text("invitation.token");
        api.post("/api/v1/auth/accept-invitation", null, Map.of("token", invitation, "password", Business.PASSWORD));

        api.patch(PROFILE, business.owner(), "*", Map.of("name", "Ada Nwosu"));

        for (UUID organization : List.of(business.id(), other.id())) {
            await().until(() -> events.seen("member.updated", organization).stream()
                    .anyMatch(event -> event.data().path("name").asString().equals("Ada Nwosu")));
            Contracts.assertMatches(
                    "member.updated",
                    events.seen("member.updated", organization).getLast().data());
        }
    }

    /// IDN-20
    @Test
    void nobodyChangesWhatIsNotInAProfile() {
        Business business = aBusiness();

        api.patch(
                PROFILE,
                business.owner(),
                "*",
                Map.of("name", "Ada Nwosu", "email", "mine@example.com", "id", UUID.randomUUID(), "roles", "owner"));

        assertThat(api.get(PROFILE, business.owner()).text("email")).isEqualTo(business.email());
    }
}
