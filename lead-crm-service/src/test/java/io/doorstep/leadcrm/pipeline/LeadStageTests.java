package io.doorstep.leadcrm.pipeline;

import static io.doorstep.leadcrm.pipeline.LeadStage.CONTACTED;
import static io.doorstep.leadcrm.pipeline.LeadStage.LOST;
import static io.doorstep.leadcrm.pipeline.LeadStage.NEW;
import static io.doorstep.leadcrm.pipeline.LeadStage.VISIT_BOOKED;
import static io.doorstep.leadcrm.pipeline.LeadStage.WON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// LEAD-08
class LeadStageTests {

    @Test
    void aNewLeadIsContactedBeforeAVisitIsBooked() {
        assertThat(NEW.canMoveTo(CONTACTED)).isTrue();
        assertThat(NEW.canMoveTo(VISIT_BOOKED)).isFalse();
    }

    @Test
    void nobodyBuysWithoutAVisitOrANegotiation() {
        assertThat(NEW.canMoveTo(WON)).isFalse();
        assertThat(CONTACTED.canMoveTo(WON)).isFalse();
        assertThat(VISIT_BOOKED.canMoveTo(WON)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WON", "LOST"})
    void anOpenLeadCanAlwaysBeLost(LeadStage open) {
        assertThat(open.canMoveTo(LOST)).isTrue();
        assertThat(open.isClosed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"WON", "LOST"})
    void aClosedLeadStaysClosed(LeadStage closed) {
        assertThat(closed.nextStages()).isEmpty();
        assertThat(closed.isClosed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void noStageMovesToItself(LeadStage stage) {
        assertThat(stage.canMoveTo(stage)).isFalse();
    }
}
