package io.doorstep.identity.federation.saml;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.federation.saml.SamlOutcome.Refused;
import io.doorstep.identity.federation.saml.SamlOutcome.Verified;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// IDN-40
class SamlServiceProviderTests {

    private static final StandInIdp IDP = StandInIdp.start();
    private static final StandInIdp STRANGER = StandInIdp.start();
    private static final String ENTITY = "https://doorstep.example/saml/1/metadata";
    private static final String CONSUMER = "https://doorstep.example/saml/1/acs";
    private static final String REQUEST = "_request-1";
    private static final String VICTIM = "ngozi@homes.example";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final SamlServiceProvider provider = new SamlServiceProvider(InstantSource.fixed(now));
    private final SamlRegistration registration = registration(IDP);
    private final Statement statement = Statement.of(VICTIM, ENTITY, CONSUMER, REQUEST, now.minusSeconds(5));

    @Test
    void believesWhatTheProviderHasSigned() {
        Assertion assertion = verified(IDP.respond(statement));
        assertThat(assertion.subject()).isEqualTo(VICTIM);
        assertThat(assertion.id()).isEqualTo(statement.id());
        assertThat(assertion.find(List.of("displayName"))).contains("Ngozi Bello");
        assertThat(assertion.provedAt()).isEqualTo(now.minusSeconds(5));
        assertThat(verified(IDP.respond(statement.signed(true, true))).subject())
                .isEqualTo(VICTIM);
    }

    @Test
    void refusesWhatIsNotSignedOrNotTheAssertionItself() {
        assertRefused(IDP.respond(statement.signed(false, false)));
        assertRefused(IDP.respond(statement.signed(false, true)));
    }

    @Test
    void refusesWhatAnotherProviderHasSigned() {
        assertRefused(STRANGER.respond(statement));
        assertRefused(STRANGER.respond(statement, document -> {
            document.getElementsByTagNameNS(StandInIdp.SAML, "Issuer").item(0).setTextContent(IDP.entityId());
            document.getElementsByTagNameNS(StandInIdp.SAML, "Issuer").item(1).setTextContent(IDP.entityId());
        }));
    }

    @Test
    void refusesAWeakSignature() {
        assertRefused(IDP.respond(statement.by("http://www.w3.org/2000/09/xmldsig#rsa-sha1")));
    }

    @Test
    void refusesWhatWasChangedAfterTheSigning() {
        assertRefused(IDP.respond(statement, document -> StandInIdp.one(document, StandInIdp.SAML, "NameID")
                .setTextContent("ada@homes.example")));
    }

    @Test
    void refusesWhatIsForOthersOrForNobody() {
        assertRefused(IDP.respond(statement.with("audience", "https://other.example/metadata")));
        assertRefused(IDP.respond(statement.with("recipient", "https://other.example/acs")));
        assertRefused(IDP.respond(statement.with("request", "_request-2")));
    }

    @Test
    void allowsClocksToBeAMinuteApartAndNotMore() {
        Duration life = Statement.LIFETIME;
        assertThat(verified(IDP.respond(statement.at(now.minus(life).minusSeconds(50))))
                        .subject())
                .isEqualTo(VICTIM);
        assertRefused(IDP.respond(statement.at(now.minus(life).minusSeconds(61))));
        assertThat(verified(IDP.respond(statement.at(now.plusSeconds(50)))).subject())
                .isEqualTo(VICTIM);
        assertRefused(IDP.respond(statement.at(now.plusSeconds(70))));
    }

    /// A comment splits a text for careless readers: they see the part before it alone.
    @Test
    void refusesANameWithACommentInIt() {
        Statement registered = Statement.of(VICTIM + ".evil.example", ENTITY, CONSUMER, REQUEST, now);
        String xml = StandInIdp.text(IDP.sign(registered));
        assertThat(verified(StandInIdp.encode(xml)).subject()).isEqualTo(VICTIM + ".evil.example");
        String split = xml.replace(VICTIM + ".evil", VICTIM + "<!-- -->.evil");
        assertRefused(StandInIdp.encode(split));
    }

    @Test
    void readsNothingFromOutsideOfADocument() {
        String xml = StandInIdp.text(IDP.sign(statement));
        String entity = "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertRefused(StandInIdp.encode(entity + xml));
        assertRefused(StandInIdp.encode("<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\">" + xml));
        assertRefused("no base64 at all");
        assertRefused("A".repeat(300_000));
    }

    @ParameterizedTest
    @EnumSource(SignatureWrapping.class)
    void refusesAForgeryAroundAGoodSignature(SignatureWrapping wrapping) {
        String forged = IDP.respond(statement.signed(true, true), wrapping::forge);
        assertThat(new String(Base64.getDecoder().decode(forged))).contains(SignatureWrapping.ATTACKER);
        assertRefused(forged);
        assertRefused(IDP.respond(statement, wrapping::forge));
    }

    @Test
    void tellsAProviderWhatItMustKnowOfUs() {
        assertThat(provider.metadata(registration))
                .contains("entityID=\"" + ENTITY + "\"")
                .contains("WantAssertionsSigned=\"true\"")
                .contains("Location=\"" + CONSUMER + "\"");
    }

    @Test
    void sendsTheBrowserToTheProviderWithARequestOfItsOwn() {
        SamlRequest request = provider.request(registration, "state 1", true);
        assertThat(request.uri().toString())
                .startsWith("https://idp.example/sso/redirect?SAMLRequest=")
                .endsWith("&RelayState=state%201");
        assertThat(request.id())
                .isNotEqualTo(provider.request(registration, "s", false).id());
    }

    private static SamlRegistration registration(StandInIdp idp) {
        return new SamlRegistration(
                ENTITY,
                URI.create(CONSUMER),
                idp.entityId(),
                "https://idp.example/sso/redirect",
                List.of(idp.certificate()));
    }

    private Assertion verified(String response) {
        SamlOutcome outcome = provider.verify(registration, REQUEST, response);
        assertThat(outcome).isInstanceOf(Verified.class);
        return ((Verified) outcome).assertion();
    }

    private void assertRefused(String response) {
        assertThat(provider.verify(registration, REQUEST, response)).isInstanceOf(Refused.class);
    }
}
