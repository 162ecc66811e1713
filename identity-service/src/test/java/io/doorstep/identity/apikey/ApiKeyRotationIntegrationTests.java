package io.doorstep.identity.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiKeyRotationIntegrationTests extends ApiKeyTest {

    /// IDN-45
    @Test
    void whileAKeyIsRotatedTheOldOneWorksUntilTheStatedTimeAndBothAreListed() {
        Business business = aBusiness();
        Answer old = make(business, "lead:capture", "property:read");
        Instant end = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);

        Answer rotated = rotate(business, old, Map.of("oldKeyExpiresAt", end.toString()));

        assertThat(rotated.status()).as(rotated.body().toString()).isEqualTo(201);
        assertThat(rotated.body().path("permissions")).isEqualTo(old.body().path("permissions"));
        assertThat(rotated.text("key")).isNotEqualTo(old.text("key"));
        assertThat(exchange(old.text("key")).status()).isEqualTo(200);
        assertThat(exchange(rotated.text("key")).status()).isEqualTo(200);
        assertThat(api.get(KEYS, business.owner()).each("id")).containsExactly(rotated.text("id"), old.text("id"));
        Answer known = api.get(KEYS + "/" + old.id(), business.owner());
        assertThat(known.text("expiresAt")).isEqualTo(end.toString());
        assertThat(known.text("replacedBy")).isEqualTo(rotated.text("id"));

        clock.advance(Duration.ofHours(2));

        assertThat(exchange(old.text("key")).status()).isEqualTo(404);
        assertThat(exchange(rotated.text("key")).status()).isEqualTo(200);
        assertThat(events.awaitOne("api-key.revoked", business.id())
                        .data()
                        .path("apiKeyId")
                        .asString())
                .isEqualTo(old.text("id"));
    }

    /// IDN-45
    @Test
    void aKeyIsRotatedOnceAndOnlyWithinThirtyDays() {
        Business business = aBusiness();
        Answer old = make(business, "lead:capture");
        String late = clock.instant().plus(Duration.ofDays(31)).toString();

        assertThat(rotate(business, old, Map.of("oldKeyExpiresAt", late)).code())
                .isEqualTo("overlap_out_of_range");
        assertThat(rotate(business, old, Map.of("oldKeyExpiresAt", "2026-01-01T00:00:00Z"))
                        .code())
                .isEqualTo("overlap_out_of_range");
        Answer rotated = rotate(business, old, Map.of());
        assertThat(rotated.status()).isEqualTo(201);
        Answer again = rotate(business, old, Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("existingId")).isEqualTo(rotated.text("id"));
        assertThat(api.post(KEYS + "/" + UUID.randomUUID() + "/rotate", business.owner(), Map.of())
                        .status())
                .isEqualTo(404);
    }

    /// IDN-43, IDN-45
    @Test
    void nobodyRotatesAKeyThatReachesFurtherThanTheyDo() {
        Business business = aBusiness();
        Answer key = make(business, "lead:read", "api-key:write");
        Map<String, ?> role =
                Map.of("name", "key-keeper", "description", "Keeps the keys", "permissions", List.of("api-key:write"));
        assertThat(api.post("/api/v1/users/roles", business.owner(), role).status())
                .isEqualTo(201);
        String keeper = business.hire("key-keeper").token();

        assertThat(api.post(KEYS + "/" + key.id() + "/rotate", keeper, Map.of()).code())
                .isEqualTo("beyond_own_permissions");
        assertThat(exchange(key.text("key")).status()).isEqualTo(200);
    }

    /// IDN-45
    @Test
    void aKeyIsRotatedOnlyByAPersonWhoHasJustProvedToBeThere() {
        Business business = aBusiness();
        Answer key = make(business, "lead:capture");
        String program = exchange(make(business, "api-key:write").text("key")).text("accessToken");

        assertThat(api.post(KEYS + "/" + key.id() + "/rotate", program, Map.of())
                        .status())
                .isEqualTo(403);
        clock.advance(Duration.ofMinutes(6));
        assertThat(rotate(business, key, Map.of()).code()).isEqualTo("fresh_proof_required");
    }

    private Answer rotate(Business business, Answer key, Map<String, ?> body) {
        return api.post(KEYS + "/" + key.id() + "/rotate", business.owner(), body);
    }
}
