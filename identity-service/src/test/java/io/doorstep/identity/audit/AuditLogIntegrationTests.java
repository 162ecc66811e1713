package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

class AuditLogIntegrationTests extends AuditTest {

    /// IDN-51, IDN-60
    @Test
    void keepsWhatAnyServiceDidWithBeforeAndAfter() {
        Business business = aBusiness();
        events.publish("audit", "audit.recorded", business.id(), business.id(), Contracts.example("audit.recorded"));

        Answer found = awaitEntries(business, LOG + "?model=Lead", 1);

        var entry = found.items().get(0);
        assertThat(entry.path("service").asString()).isEqualTo("lead-crm");
        assertThat(entry.path("action").asString()).isEqualTo("update");
        assertThat(entry.path("changes").path("stage").path("before").asString())
                .isEqualTo("NEW");
        assertThat(entry.path("changes").path("stage").path("after").asString()).isEqualTo("CONTACTED");
        assertThat(entry.path("ipAddress").asString()).isEqualTo("203.0.113.7");
        assertThat(entry.path("userAgent").asString()).isEqualTo("Mozilla/5.0");
        assertThat(entry.path("recordedAt").asString()).isEqualTo("2026-11-21T10:00:00Z");
    }

    /// IDN-51, IDN-53
    @Test
    void everyWriteAndSignInOfThisServiceIsThereByItself() {
        Business business = aBusiness();
        business.logIn();
        Business.Member member = business.hire("agent");

        Answer logins = awaitEntries(business, LOG + "?action=login&object=" + business.ownerId(), 1);
        Answer hired = awaitEntries(
                business,
                LOG + "?model=Membership&action=create&object=" + member.id() + "&actor=" + business.ownerId(),
                1);

        assertThat(logins.each("model")).containsOnly("User");
        assertThat(hired.each("objectId")).containsExactly(member.id().toString());
        Contracts.assertMatches(
                "audit.recorded",
                events.awaitOne("audit.recorded", business.id()).data());
        assertThat(awaitEntries(business, LOG + "?model=Organization&action=create", 1)
                        .each("objectId"))
                .containsExactly(business.id().toString());
    }

    /// IDN-51
    @Test
    void neverShowsASecret() {
        Business business = aBusiness();
        Answer made = api.post(
                "/api/v1/security/api-keys",
                business.owner(),
                Map.of("name", "Website", "permissions", List.of("lead:capture")));
        Answer invited = business.invite(Business.anAddress(), "agent");

        Answer log = awaitEntries(business, LOG + "?model=ApiKey", 1);

        assertThat(log.body().toString()).contains("•••").doesNotContain(made.text("key"));
        assertThat(awaitEntries(business, LOG + "?model=Membership&object=" + invited.id(), 1)
                        .body()
                        .toString())
                .contains("•••")
                .doesNotContain(invited.text("invitation.token"));
    }

    /// IDN-51, IDN-53, IDN-60
    @Test
    void whoeverSignsInOrOutIsTheActorAndNotTheSystem() {
        Business business = aBusinessInTheLog();
        Answer in = business.logIn();
        api.post("/api/v1/auth/logout", null, Map.of("refreshToken", in.text("refreshToken")));

        String mine = "&actor=" + business.ownerId();
        awaitEntries(business, LOG + "?action=register" + mine, 1);
        awaitEntries(business, LOG + "?action=login" + mine, 1);
        awaitEntries(business, LOG + "?model=Session&action=end" + mine, 1);
        Answer founded = awaitEntries(business, LOG + "?model=Organization&action=create" + mine, 1);
        assertThat(founded.each("actorKind")).containsExactly("user");
        assertThat(api.get(LOG + "?limit=200", business.owner()).each("actorKind"))
                .containsOnly("user");
    }

    /// IDN-13, IDN-51
    @Test
    void whoeverResetsTheOwnPasswordIsTheActorAndNotTheSystem() {
        Business business = aBusinessInTheLog();
        forget(business.email());

        reset(mailedToken(business, "RESET_PASSWORD", 1), "another horse entirely");

        String mine = "&actor=" + business.ownerId();
        awaitEntries(business, LOG + "?model=Account&action=change" + mine, 1);
        awaitEntries(business, LOG + "?model=Session&action=end" + mine, 1);
    }

    /// IDN-51, IDN-53
    @Test
    void aChangeOfSettingsShowsWhatItWasFromWhereAndWithWhat() {
        Business business = aBusinessInTheLog();
        String current = "/api/v1/organizations/current";
        String etag = api.get(current, business.owner()).etag();

        api.call(
                HttpMethod.PATCH,
                current,
                business.owner(),
                Map.of("If-Match", etag, "X-Forwarded-For", "203.0.113.44", "User-Agent", "Doorstep-Test/1"),
                Map.of("name", "Ikoyi Homes", "branding", Map.of("primaryColor", "#1A73E8")));

        var entry = awaitEntries(business, LOG + "?model=Organization&action=update", 1)
                .items()
                .get(0);
        assertThat(entry.at("/changes/name/before").asString()).isEqualTo("Lekki Homes");
        assertThat(entry.at("/changes/name/after").asString()).isEqualTo("Ikoyi Homes");
        assertThat(JsonMapper.shared()
                        .readTree(entry.at("/changes/branding/after").asString())
                        .path("primaryColor")
                        .asString())
                .isEqualTo("#1A73E8");
        assertThat(entry.path("ipAddress").asString()).isEqualTo("203.0.113.44");
        assertThat(entry.path("userAgent").asString()).isEqualTo("Doorstep-Test/1");
        assertThat(entry.path("actorId").asString())
                .isEqualTo(business.ownerId().toString());
        assertThat(api.get(LOG + "/" + entry.path("id").asString(), business.owner())
                        .body())
                .isEqualTo(entry);
    }

    /// IDN-51, IDN-54
    @Test
    void whatAnEventMadeTheSystemDoNamesTheEvent() {
        Business business = aBusinessInTheLog();
        UUID event = events.publish(
                "subscriptions",
                "subscription.changed",
                business.id(),
                UUID.randomUUID(),
                Contracts.example("subscription.changed"));

        var entry = awaitEntries(business, LOG + "?model=Organization&action=update", 1)
                .items()
                .get(0);

        assertThat(entry.path("actorKind").asString()).isEqualTo("system");
        assertThat(entry.has("actorId")).isFalse();
        assertThat(entry.path("cause").asString()).isEqualTo("event subscription.changed " + event);
        assertThat(entry.at("/changes/subscription/after").asString()).contains("PROFESSIONAL");
    }

    /// IDN-55
    @Test
    void callsThatFailedAreThereMinuteByMinute() {
        Business business = aBusinessInTheLog();
        events.publish("usage", "api.called", business.id(), business.id(), Contracts.example("api.called"));

        var entry = awaitEntries(business, LOG + "?model=ApiCall&action=fail", 1)
                .items()
                .get(0);

        assertThat(entry.path("objectId").asString()).isEqualTo("0198f2a4-7c11-7b5e-9d3a-5f0c1e2d3b4a");
        assertThat(entry.at("/changes/failed/after").asString()).isEqualTo("2");
        assertThat(entry.path("cause").asString()).startsWith("event api.called");
    }
}
