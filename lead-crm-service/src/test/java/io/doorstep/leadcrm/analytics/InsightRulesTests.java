package io.doorstep.leadcrm.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// X-AN-8
class InsightRulesTests {

    private final InsightRules rules =
            new InsightRules(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), ZoneOffset.UTC));

    /// ANL-11
    @Test
    void aFifthMoreLeadsIsWorthASentenceThatNamesBothNumbers() {
        Insight insight =
                rules.volume(leads(60, 60, 0, null), leads(50, 50, 0, null)).orElseThrow();
        assertThat(insight.sentence()).isEqualTo("60 leads were captured, 20 % more than the 50 of the period before.");
        assertThat(insight.value()).isEqualTo(60);
        assertThat(insight.previous()).isEqualTo(50);
        assertThat(insight.metric()).isEqualTo("leads.captured");
        assertThat(insight.href()).isEqualTo("/api/v1/analytics/records?from=2026-03-01&to=2026-03-31");
        assertThat(rules.volume(leads(59, 59, 0, null), leads(50, 50, 0, null))).isEmpty();
    }

    /// ANL-11
    @Test
    void ofAFewLeadsNothingIsSaid() {
        assertThat(rules.volume(leads(20, 20, 0, null), leads(9, 9, 0, null))).isEmpty();
        assertThat(rules.neglect(leads(9, 0, 0, null))).isEmpty();
        assertThat(rules.source(leads(9, 9, 9, null), leads(100, 100, 10, null)))
                .isEmpty();
    }

    /// ANL-11
    @Test
    void leadsThatNobodyContactedAreNamedWithTheirRecords() {
        Insight insight = rules.neglect(leads(40, 30, 0, null)).orElseThrow();
        assertThat(insight.sentence()).isEqualTo("10 of 40 leads have not been contacted.");
        assertThat(insight.href()).endsWith("&contacted=false");
        assertThat(rules.neglect(leads(40, 33, 0, null))).isEmpty();
    }

    /// ANL-11
    @Test
    void slowerContactIsSaidInMinutes() {
        Insight insight =
                rules.speed(leads(40, 30, 0, 1200L), leads(40, 30, 0, 600L)).orElseThrow();
        assertThat(insight.sentence())
                .isEqualTo(
                        "Half of the contacted leads waited longer than 20 minutes; in the period before it was 10.");
        assertThat(rules.speed(leads(40, 30, 0, 600L), leads(40, 30, 0, 1200L))).isEmpty();
        assertThat(rules.speed(leads(40, 30, 0, 600L), leads(40, 30, 0, null))).isEmpty();
    }

    /// ANL-11
    @Test
    void aSourceThatIsWonTwiceOrHalfAsOftenStandsOut() {
        LeadGroup all = leads(200, 200, 20, null);
        assertThat(rules.source(leads(20, 20, 4, null), all).orElseThrow().sentence())
                .isEqualTo("Of 20 leads from fair & co, 4 were won: at least twice as many as of all leads.");
        assertThat(rules.source(leads(20, 20, 1, null), all).orElseThrow().href())
                .endsWith("&source=fair+%26+co");
        assertThat(rules.source(leads(20, 20, 2, null), all)).isEmpty();
        assertThat(rules.source(leads(20, 20, 4, null), leads(200, 200, 0, null)))
                .isEmpty();
    }

    private static LeadGroup leads(long leads, long contacted, long won, @Nullable Long median) {
        return new LeadGroup("fair & co", leads, contacted, won, 0, 0, median, median);
    }
}
