package io.doorstep.campaign.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.campaign.contact.ChangeConsent;
import io.doorstep.campaign.contact.MeetContact;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SendingGateIntegrationTests extends CampaignIntegrationTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Autowired
    SendingGate gate;

    @Autowired
    MeetContact meetContact;

    @Autowired
    ChangeConsent changeConsent;

    @Autowired
    SuppressAddress suppressAddress;

    private final UUID contact = UUID.randomUUID();
    private final String email = freshAddress();

    /// CMP-04
    @Test
    void marketingNeedsConsentAndServiceDoesNot() {
        meet(email, false);
        assertThat(decide(MessageClass.MARKETING)).isEqualTo(new GateDecision.Stopped(StopReason.NO_CONSENT));
        assertThat(decide(MessageClass.SERVICE)).isInstanceOf(GateDecision.Cleared.class);
    }

    @Test
    void whoAgreedIsCleared() {
        meet(email, true);
        assertThat(decide(MessageClass.MARKETING))
                .isInstanceOfSatisfying(
                        GateDecision.Cleared.class,
                        cleared -> assertThat(cleared.recipient().email()).isEqualTo(email));
    }

    /// CAMP-23
    @Test
    void aSuppressedAddressGetsNoMarketingHoweverItIsSpelled() {
        meet(email, true);
        suppress(" " + email.toUpperCase(Locale.ROOT), SuppressionReason.UNSUBSCRIBED);
        assertThat(decide(MessageClass.MARKETING)).isEqualTo(new GateDecision.Stopped(StopReason.SUPPRESSED));
        assertThat(decide(MessageClass.SERVICE)).isInstanceOf(GateDecision.Cleared.class);
    }

    @Test
    void anAddressThatBouncedGetsNothingAtAll() {
        meet(email, true);
        suppress(email, SuppressionReason.BOUNCED);
        assertThat(decide(MessageClass.MARKETING)).isEqualTo(new GateDecision.Stopped(StopReason.SUPPRESSED));
        assertThat(decide(MessageClass.SERVICE)).isEqualTo(new GateDecision.Stopped(StopReason.SUPPRESSED));
    }

    @Test
    void theLatestWordOnConsentCountsInWhateverOrderItArrives() {
        meet(email, false);
        Tenancy.runAs(tenant, () -> {
            changeConsent.withdraw(contact, NOON);
            changeConsent.give(contact, NOON.minusSeconds(60));
        });
        assertThat(decide(MessageClass.MARKETING)).isEqualTo(new GateDecision.Stopped(StopReason.NO_CONSENT));
        Tenancy.runAs(tenant, () -> changeConsent.give(contact, NOON.plusSeconds(60)));
        assertThat(decide(MessageClass.MARKETING)).isInstanceOf(GateDecision.Cleared.class);
    }

    /// CMP-04
    @Test
    void whoObjectsToServiceGetsNotEvenThat() {
        meet(email, true);
        say("consent.withdrawn", "service", "email", NOON);
        await().until(() -> decide(MessageClass.SERVICE).equals(new GateDecision.Stopped(StopReason.OBJECTED)));
        assertThat(decide(MessageClass.MARKETING)).isInstanceOf(GateDecision.Cleared.class);
        say("consent.given", "service", "all", NOON.plusSeconds(60));
        await().until(() -> decide(MessageClass.SERVICE) instanceof GateDecision.Cleared);
    }

    /// CMP-04
    @Test
    void whatIsSaidOfOtherChannelsAndPurposesLeavesMailsAlone() {
        meet(email, true);
        say("consent.withdrawn", "marketing", "sms", NOON);
        say("consent.withdrawn", "sharing", "all", NOON);
        say("consent.withdrawn", "service", "email", NOON);
        await().until(() -> decide(MessageClass.SERVICE) instanceof GateDecision.Stopped);
        assertThat(decide(MessageClass.MARKETING)).isInstanceOf(GateDecision.Cleared.class);
    }

    /// CMP-04
    @Test
    void ofTwoWordsOfTheSameMomentTheRefusalCounts() {
        meet(email, false);
        Tenancy.runAs(tenant, () -> {
            changeConsent.withdraw(contact, NOON);
            changeConsent.give(contact, NOON);
        });
        assertThat(decide(MessageClass.MARKETING)).isEqualTo(new GateDecision.Stopped(StopReason.NO_CONSENT));
    }

    @Test
    void aStrangerOrSomebodyWithoutAddressIsNotWrittenTo() {
        assertThat(decide(MessageClass.MARKETING)).isEqualTo(new GateDecision.Stopped(StopReason.UNKNOWN_CONTACT));
        meet(null, true);
        assertThat(decide(MessageClass.MARKETING)).isEqualTo(new GateDecision.Stopped(StopReason.NO_ADDRESS));
    }

    @Test
    void theConsentAndSuppressionsOfAnotherTenantDoNotCount() {
        meet(email, true);
        UUID other = UUID.randomUUID();
        Tenancy.runAs(other, () -> suppressAddress.suppress(email, SuppressionReason.BOUNCED));
        assertThat(decide(MessageClass.MARKETING)).isInstanceOf(GateDecision.Cleared.class);
        assertThat(Tenancy.callAs(other, () -> gate.decide(MessageClass.MARKETING, contact)))
                .isEqualTo(new GateDecision.Stopped(StopReason.UNKNOWN_CONTACT));
    }

    private void meet(String address, boolean consent) {
        Tenancy.runAs(tenant, () -> meetContact.meet(contact, "Ada Obi", address, consent, NOON.minusSeconds(3600)));
    }

    private void say(String type, String purpose, String channel, Instant at) {
        events.publish(
                "leads",
                type,
                tenant,
                contact,
                Map.of("personId", contact, "purpose", purpose, "channel", channel, "occurredAt", at.toString()));
    }

    private void suppress(String address, SuppressionReason reason) {
        Tenancy.runAs(tenant, () -> suppressAddress.suppress(address, reason));
    }

    private GateDecision decide(MessageClass messageClass) {
        return Tenancy.callAs(tenant, () -> gate.decide(messageClass, contact));
    }
}
