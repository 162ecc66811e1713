package io.doorstep.leadcrm.consent;

import static io.doorstep.leadcrm.consent.ConsentAct.GIVEN;
import static io.doorstep.leadcrm.consent.ConsentAct.OBJECTED;
import static io.doorstep.leadcrm.consent.ConsentAct.WITHDRAWN;
import static io.doorstep.leadcrm.consent.ConsentChannel.ALL;
import static io.doorstep.leadcrm.consent.ConsentChannel.EMAIL;
import static io.doorstep.leadcrm.consent.ConsentChannel.SMS;
import static io.doorstep.leadcrm.consent.ConsentPurpose.MARKETING;
import static io.doorstep.leadcrm.consent.ConsentPurpose.PROFILING;
import static io.doorstep.leadcrm.consent.ConsentPurpose.SERVICE;
import static io.doorstep.leadcrm.consent.ConsentPurpose.SHARING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// CMP-04, LEAD-44
class StandingTests {

    private static final UUID JANE = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void whoHasSaidNothingGetsWhatWasAskedForAndNoMarketing() {
        assertThat(allowed(MARKETING, EMAIL)).isFalse();
        assertThat(allowed(SERVICE, EMAIL)).isTrue();
        assertThat(allowed(PROFILING, ALL)).isTrue();
        assertThat(allowed(SHARING, ALL)).isTrue();
    }

    @Test
    void aConsentForOneChannelIsNoneForAnother() {
        var said = said(GIVEN, MARKETING, SMS, 0);
        assertThat(allowed(MARKETING, SMS, said)).isTrue();
        assertThat(allowed(MARKETING, EMAIL, said)).isFalse();
    }

    @Test
    void theLastWordCountsWhetherItSpeaksOfOneChannelOrOfAll() {
        var all = said(GIVEN, MARKETING, ALL, 0);
        var noMails = said(WITHDRAWN, MARKETING, EMAIL, 1);
        var allAgain = said(GIVEN, MARKETING, ALL, 2);
        assertThat(allowed(MARKETING, EMAIL, noMails, all)).isFalse();
        assertThat(allowed(MARKETING, SMS, noMails, all)).isTrue();
        assertThat(allowed(MARKETING, EMAIL, allAgain, noMails, all)).isTrue();
    }

    @Test
    void ofTwoWordsOfTheSameMomentTheRefusalCounts() {
        var yes = said(GIVEN, MARKETING, EMAIL, 0);
        var no = said(WITHDRAWN, MARKETING, ALL, 0);
        assertThat(allowed(MARKETING, EMAIL, yes, no)).isFalse();
        assertThat(allowed(MARKETING, EMAIL, no, yes)).isFalse();
    }

    @Test
    void anObjectionEndsWhatNeedsNoConsent() {
        assertThat(allowed(SERVICE, SMS, said(OBJECTED, SERVICE, SMS, 0))).isFalse();
        assertThat(allowed(SERVICE, EMAIL, said(OBJECTED, SERVICE, SMS, 0))).isTrue();
        assertThat(allowed(SHARING, ALL, said(OBJECTED, SHARING, ALL, 0))).isFalse();
    }

    @Test
    void theStatementThatDecidesIsNamed() {
        var said = said(WITHDRAWN, MARKETING, ALL, 0);
        assertThat(Standing.listOf(List.of(said)))
                .filteredOn(standing -> standing.purpose() == MARKETING)
                .hasSize(ConsentChannel.listEach().size())
                .allMatch(standing -> said.equals(standing.because()));
    }

    private static boolean allowed(ConsentPurpose purpose, ConsentChannel channel, ConsentRecord... said) {
        return Standing.listOf(List.of(said)).stream()
                .filter(standing -> standing.purpose() == purpose && standing.channel() == channel)
                .findFirst()
                .orElseThrow()
                .allowed();
    }

    private static ConsentRecord said(ConsentAct act, ConsentPurpose purpose, ConsentChannel channel, int hours) {
        return new ConsentRecord(
                UUID.randomUUID(),
                JANE,
                null,
                act,
                purpose,
                channel,
                ConsentProof.of(ConsentSource.PHONE),
                null,
                NOON.plusSeconds(3600L * hours));
    }
}
