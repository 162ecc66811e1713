package io.doorstep.leadcrm.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Every rule that a pipeline must keep, each with what is said when it does not.
final class CheckPipeline {

    private CheckPipeline() {}

    static List<PipelineFlaw> check(PipelineDraft draft) {
        List<PipelineFlaw> flaws = new ArrayList<>();
        checkEnds(draft, flaws);
        Set<String> keys = new HashSet<>();
        for (Stage stage : draft.stages()) {
            if (!keys.add(stage.key())) {
                flaws.add(new PipelineFlaw(stage.key(), "More than one stage has this key."));
            }
        }
        draft.stages().forEach(stage -> checkNext(stage, keys, flaws));
        return flaws;
    }

    private static void checkEnds(PipelineDraft draft, List<PipelineFlaw> flaws) {
        Stage first = draft.stages().getFirst();
        if (first.isClosed()) {
            flaws.add(new PipelineFlaw(first.key(), "Leads begin in the first stage, so it must be open."));
        }
        for (StageKind end : List.of(StageKind.WON, StageKind.LOST)) {
            if (draft.stages().stream().noneMatch(stage -> stage.kind() == end)) {
                flaws.add(new PipelineFlaw(draft.key(), "No stage is " + end + ", so no lead could end like that."));
            }
        }
    }

    private static void checkNext(Stage stage, Set<String> keys, List<PipelineFlaw> flaws) {
        if (stage.isClosed() && !stage.next().isEmpty()) {
            flaws.add(new PipelineFlaw(stage.key(), "A closed lead goes nowhere; who asks again gets a new one."));
        }
        if (!stage.isClosed() && stage.next().isEmpty()) {
            flaws.add(new PipelineFlaw(stage.key(), "No stage may follow, so leads would stay here for good."));
        }
        for (String next : stage.next()) {
            if (next.equals(stage.key())) {
                flaws.add(new PipelineFlaw(stage.key(), "A stage does not follow itself."));
            } else if (!keys.contains(next)) {
                flaws.add(new PipelineFlaw(stage.key(), "There is no stage " + next + " that could follow."));
            }
        }
    }
}
