package io.doorstep.leadcrm.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.pipeline.Milestone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// ANL-27
class LeadEventTests {

    @ParameterizedTest
    @CsvSource({
        "NEW, CONTACTED, working_lead",
        "NEW, QUALIFIED, qualify_lead",
        "QUALIFIED, VISIT_BOOKED, working_lead",
        "VISIT_BOOKED, NEGOTIATING, working_lead",
        "NEGOTIATING, WON, close_convert_lead",
        "NEW, LOST, disqualify_lead",
        "CONTACTED, LOST, disqualify_lead",
        "QUALIFIED, LOST, close_unconvert_lead",
        "NEGOTIATING, LOST, close_unconvert_lead",
        "LOST, NEW,"
    })
    void aMilestoneIsAnEventOfGoogles(Milestone from, Milestone to, @Nullable String code) {
        assertThat(LeadEvent.of(from, to).map(LeadEvent::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void aStageThatLiesNoFurtherIsNone(Milestone milestone) {
        assertThat(LeadEvent.of(milestone, milestone)).isEmpty();
    }
}
