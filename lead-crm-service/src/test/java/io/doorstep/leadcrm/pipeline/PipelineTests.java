package io.doorstep.leadcrm.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// LEAD-08, LEAD-19, LEAD-20
class PipelineTests {

    @Test
    void aNewLeadIsContactedBeforeAVisitIsBooked() {
        assertThat(next("NEW")).contains("CONTACTED").doesNotContain("VISIT_BOOKED");
    }

    @Test
    void nobodyBuysWithoutAVisitOrANegotiation() {
        assertThat(next("NEW")).doesNotContain("WON");
        assertThat(next("CONTACTED")).doesNotContain("WON");
        assertThat(next("VISIT_BOOKED")).contains("WON");
    }

    @ParameterizedTest
    @EnumSource
    void inTheFirstPipelineEachStageIsItsOwnMilestone(Milestone milestone) {
        LeadStage stage = stage(Pipeline.FIRST, milestone.name());
        assertThat(stage.milestone()).isEqualTo(milestone);
        assertThat(stage.isClosed()).isEqualTo(Pipeline.FIRST.nextOf(stage).isEmpty());
        assertThat(Pipeline.FIRST.nextOf(stage)).doesNotContain(milestone.name());
        assertThat(stage.isClosed() || next(milestone.name()).contains("LOST")).isTrue();
    }

    @Test
    void whatEveryBusinessBeginsWithKeepsEveryRuleOfAPipeline() {
        assertThat(CheckPipeline.check(draft(Pipeline.FIRST.stages()))).isEmpty();
    }

    @Test
    void aStageOfTheBusinessesOwnCountsAsTheLastKnownOneBeforeIt() {
        Pipeline rentals = draft(List.of(
                        open("ASKED", "CONTACTED"),
                        open("CONTACTED", "PAPERS_SENT"),
                        open("PAPERS_SENT", "SIGNED", "GONE"),
                        closed("SIGNED", StageKind.WON),
                        closed("GONE", StageKind.LOST)))
                .toPipeline(1);
        assertThat(stage(rentals, "ASKED").milestone()).isEqualTo(Milestone.NEW);
        assertThat(stage(rentals, "PAPERS_SENT").milestone()).isEqualTo(Milestone.CONTACTED);
        assertThat(stage(rentals, "SIGNED").milestone()).isEqualTo(Milestone.WON);
        assertThat(stage(rentals, "GONE").milestone()).isEqualTo(Milestone.LOST);
    }

    @Test
    void aLeadWhoseStageIsGoneMayGoWhereverItStaysOpen() {
        var gone = new LeadStage("sales", "TRIAL", Milestone.CONTACTED);
        assertThat(Pipeline.FIRST.nextOf(gone)).contains("NEW", "NEGOTIATING").doesNotContain("WON", "LOST");
    }

    @Test
    void everythingThatKeepsAPipelineFromWorkingIsSaidAtOnce() {
        List<PipelineFlaw> flaws = CheckPipeline.check(draft(
                List.of(closed("LOST", StageKind.LOST), open("A"), open("A", "A", "B"), closedWithNext("DONE", "A"))));
        assertThat(flaws)
                .extracting(PipelineFlaw::detail)
                .containsExactlyInAnyOrder(
                        "Leads begin in the first stage, so it must be open.",
                        "No stage is WON, so no lead could end like that.",
                        "More than one stage has this key.",
                        "No stage may follow, so leads would stay here for good.",
                        "A stage does not follow itself.",
                        "There is no stage B that could follow.",
                        "A closed lead goes nowhere; who asks again gets a new one.");
    }

    private static List<String> next(String stage) {
        return Pipeline.FIRST.nextOf(stage(Pipeline.FIRST, stage));
    }

    private static LeadStage stage(Pipeline pipeline, String key) {
        return pipeline.at(pipeline.find(key).orElseThrow());
    }

    private static PipelineDraft draft(List<Stage> stages) {
        return new PipelineDraft("sales", "Sales", true, stages, Map.of());
    }

    private static Stage open(String key, String... next) {
        return stage(key, StageKind.OPEN, next);
    }

    private static Stage closed(String key, StageKind kind) {
        return stage(key, kind);
    }

    private static Stage closedWithNext(String key, String next) {
        return stage(key, StageKind.LOST, next);
    }

    private static Stage stage(String key, StageKind kind, String... next) {
        return new Stage(key, key, kind, null, List.of(next), Set.of(), List.of());
    }
}
