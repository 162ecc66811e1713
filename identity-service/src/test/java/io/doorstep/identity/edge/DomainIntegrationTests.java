package io.doorstep.identity.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.ReceivedEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// GW-13
class DomainIntegrationTests extends IdentityTest {

    private static final String PATH = "/api/v1/security/domains";
    private static final NameServer NAMES = NameServer.start();

    private final String domain = "homes-" + UUID.randomUUID() + ".example";

    @DynamicPropertySource
    static void askHere(DynamicPropertyRegistry settings) {
        settings.add("identity.edge.name-server", NAMES::url);
    }

    @Test
    void aDomainLeadsToABusinessWhenItsNameServerSaysSo() {
        Business business = aBusiness();
        Answer added = add(business, domain);
        assertThat(added.status()).isEqualTo(201);
        assertThat(verify(business, added.id()).code()).isEqualTo("proof_not_shown");

        NAMES.shows(added.text("proof.name"), added.text("proof.value"));

        assertThat(verify(business, added.id()).status()).isEqualTo(200);
        ReceivedEvent event = events.awaitOne("edge-rules.changed", business.id());
        assertThat(event.data().path("domains").path(0).asString()).isEqualTo(domain);
        assertThat(api.get(PATH, business.owner()).each("provedAt")).doesNotContain("");
    }

    @Test
    void anotherOrganizationsProofProvesNothing() {
        Business business = aBusiness();
        Answer added = add(business, domain);
        NAMES.shows(added.text("proof.name"), "doorstep-organization=" + UUID.randomUUID());
        assertThat(verify(business, added.id()).code()).isEqualTo("proof_not_shown");
    }

    @Test
    void aDomainLeadsToOneBusinessUntilThatLetsItGo() {
        Business first = aBusiness();
        Business second = aBusiness();
        Answer ofFirst = add(first, domain);
        Answer ofSecond = add(second, domain.toUpperCase());
        NAMES.shows(ofFirst.text("proof.name"), ofFirst.text("proof.value"));
        assertThat(verify(first, ofFirst.id()).status()).isEqualTo(200);
        NAMES.shows(ofSecond.text("proof.name"), ofSecond.text("proof.value"));
        assertThat(verify(second, ofSecond.id()).code()).isEqualTo("domain_taken");

        assertThat(api.delete(PATH + "/" + ofFirst.id(), first.owner()).status())
                .isEqualTo(204);
        List<ReceivedEvent> told = events.await("edge-rules.changed", first.id(), 2);
        assertThat(told.getLast().data().path("domains")).isEmpty();
        assertThat(verify(second, ofSecond.id()).status()).isEqualTo(200);
    }

    @Test
    void listsDomainsByNamePageAfterPage() {
        Business business = aBusiness();
        add(business, "b." + domain);
        add(business, "a." + domain);
        Answer page = api.get(PATH + "?limit=1", business.owner());
        assertThat(page.each("name")).containsExactly("a." + domain);
        assertThat(api.get(PATH + "?limit=1&cursor=" + page.text("nextCursor"), business.owner())
                        .each("name"))
                .containsExactly("b." + domain);
        assertThat(add(business, "a." + domain).status()).isEqualTo(409);
    }

    @Test
    void anotherTenantsDomainIsNotThere() {
        Business business = aBusiness();
        Answer added = add(business, domain);
        Business stranger = aBusiness();
        assertThat(verify(stranger, added.id()).status()).isEqualTo(404);
        assertThat(api.delete(PATH + "/" + added.id(), stranger.owner()).status())
                .isEqualTo(404);
        assertThat(api.get(PATH, stranger.owner()).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "app.localhost", "homes", "-a.example", "a..example", "10.0.0.1", "a.example/x"})
    void takesNothingButDomainsThatCanBeABusinesss(String name) {
        assertThat(add(aBusiness(), name).status()).isEqualTo(422);
    }

    private Answer add(Business business, String name) {
        return api.post(PATH, business.owner(), Map.of("name", name));
    }

    private Answer verify(Business business, UUID id) {
        return api.post(PATH + "/" + id + "/verify", business.owner(), Map.of());
    }
}
