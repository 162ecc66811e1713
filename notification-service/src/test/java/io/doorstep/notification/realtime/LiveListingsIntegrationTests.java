package io.doorstep.notification.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// PROP-29
class LiveListingsIntegrationTests extends NotificationIntegrationTest {

    /// PROP-29
    @ParameterizedTest
    @ValueSource(
            strings = {
                "listing.drafted",
                "listing.published",
                "listing.updated",
                "listing.price-changed",
                "listing.sold",
                "listing.archived",
                "listing.deleted"
            })
    void anOpenScreenHearsAtOnceWhichListingChanged(String type) throws Exception {
        UUID agent = join("Bola", "agent");
        try (SocketClient socket = SocketClient.connect(port, bearer(agent))) {
            socket.await("welcome");

            JsonNode example = JsonMapper.shared().readTree(Contracts.example(type));
            tell(type, tenant, example);

            assertThat(socket.await("listing").get("listingId")).isEqualTo(example.get("listingId"));
        }
    }

    /// PROP-29
    @Test
    void neitherAnotherBusinessNorWhoeverMayNotSeeListingsHearsOfThem() throws Exception {
        UUID agent = join("Bola", "agent");
        String mayNot = TestTokens.user(tenant)
                .subject(agent)
                .permissions("notification:read")
                .bearer();
        String stranger = TestTokens.user(UUID.randomUUID()).bearer();
        try (SocketClient blind = SocketClient.connect(port, mayNot);
                SocketClient foreign = SocketClient.connect(port, stranger);
                SocketClient own = SocketClient.connect(port, bearer(agent))) {
            blind.await("welcome");
            foreign.await("welcome");
            own.await("welcome");
            tell("listing.sold", tenant, JsonMapper.shared().readTree(Contracts.example("listing.sold")));

            own.await("listing");
            blind.assertSilent("listing");
            foreign.assertSilent("listing");
        }
    }

    private void tell(String type, UUID business, JsonNode event) {
        UUID listing = UUID.fromString(event.get("listingId").asString());
        events.publish("listings", type, business, listing, event.toString());
    }
}
