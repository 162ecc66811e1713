package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class AuditRestoreIntegrationTests extends AuditTest {

    private static final String CURRENT = "/api/v1/organizations/current";
    private static final String CHANGES = LOG + "?model=Organization&action=update";

    /// X-ID-12
    @Test
    void anEntryPutsBackWhatWasThereBefore() {
        Business business = aBusinessInTheLog();
        edit(business, Map.of("branding", Map.of("primaryColor", "#112233")));
        edit(business, Map.of("name", "Wrong Name", "branding", Map.of("primaryColor", "#445566")));
        String entry = awaitEntries(business, CHANGES, 2).each("id").getFirst();

        assertThat(restore(entry, business.owner()).status()).isEqualTo(204);

        Answer organization = api.get(CURRENT, business.owner());
        assertThat(organization.text("name")).isEqualTo("Lekki Homes");
        assertThat(organization.text("branding.primaryColor")).isEqualTo("#112233");
        Answer restored = awaitEntries(business, LOG + "?action=restore", 1);
        assertThat(restored.items().get(0).at("/changes/entryId/after").asString())
                .isEqualTo(entry);
        assertThat(restored.each("actorId")).containsExactly(business.ownerId().toString());
        awaitEntries(business, CHANGES, 3);
    }

    /// X-ID-12
    @Test
    void whatSomebodyHasChangedAgainIsNotUndoneUnasked() {
        Business business = aBusinessInTheLog();
        edit(business, Map.of("name", "Second Name"));
        edit(business, Map.of("name", "Third Name"));
        String first = awaitEntries(business, CHANGES, 2).each("id").getLast();

        Answer refused = restore(first, business.owner());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("changed_since");
        assertThat(api.get(CURRENT, business.owner()).text("name")).isEqualTo("Third Name");
    }

    /// X-ID-12
    @Test
    void theRetentionCanBePutBackToo() {
        Business business = aBusinessInTheLog();
        String path = LOG + "/retention";
        for (int days : List.of(90, 60)) {
            String etag = api.get(path, business.owner()).etag();
            api.call(HttpMethod.PUT, path, business.owner(), Map.of("If-Match", etag), Map.of("days", days));
        }
        String entry = awaitEntries(business, LOG + "?model=AuditRetention&action=update", 1)
                .each("id")
                .getFirst();

        assertThat(restore(entry, business.owner()).status()).isEqualTo(204);

        assertThat(api.get(path, business.owner()).body().path("days").asInt()).isEqualTo(90);
    }

    /// X-ID-12
    @Test
    void restoringNeedsTheRightToChangeAndAnEntryOfOnesOwn() {
        Business business = aBusinessInTheLog();
        edit(business, Map.of("name", "Second Name"));
        String entry = awaitEntries(business, CHANGES, 1).each("id").getFirst();
        Answer key = api.post(
                "/api/v1/security/api-keys",
                business.owner(),
                Map.of("name", "Reader", "permissions", List.of("audit:read")));
        String reader = api.grant("gateway", serviceSecret, Map.of("grant", "api-key", "apiKey", key.text("key")))
                .text("accessToken");

        assertThat(restore(entry, reader).status()).isEqualTo(403);
        assertThat(restore(entry, aBusiness().owner()).status()).isEqualTo(404);
        assertThat(restore(UUID.randomUUID().toString(), business.owner()).status())
                .isEqualTo(404);
        String login =
                awaitEntries(business, LOG + "?action=register", 1).each("id").getFirst();
        assertThat(restore(login, business.owner()).code()).isEqualTo("not_restorable");
    }

    private Answer restore(String entry, String bearer) {
        return api.post(LOG + "/" + entry + "/restore", bearer, Map.of());
    }

    private void edit(Business business, Map<String, ?> edit) {
        String etag = api.get(CURRENT, business.owner()).etag();
        assertThat(api.patch(CURRENT, business.owner(), etag, edit).status()).isEqualTo(200);
    }
}
