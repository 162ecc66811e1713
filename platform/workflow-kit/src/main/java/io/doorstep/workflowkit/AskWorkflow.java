package io.doorstep.workflowkit;

import io.doorstep.kit.http.PartnerAnswer;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.workflowkit.webhook.Lanes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// Makes one try to ask a workflow: read in one transaction, call without any, write down in another.
class AskWorkflow {

    private final PrepareQuestion prepareQuestion;
    private final NoteTry noteTry;
    private final PartnerHttp partners;
    private final InstantSource clock;
    private final Lanes lanes = new Lanes();

    AskWorkflow(PrepareQuestion prepareQuestion, NoteTry noteTry, PartnerHttp partners, InstantSource clock) {
        this.prepareQuestion = prepareQuestion;
        this.noteTry = noteTry;
        this.partners = partners;
        this.clock = clock;
    }

    /// @return when to come back, if at all
    Optional<Instant> ask(UUID run) {
        return switch (prepareQuestion.prepare(run)) {
            case Question.Over _ -> Optional.empty();
            case Question.Asked asked -> throughLane(asked);
        };
    }

    private Optional<Instant> throughLane(Question.Asked asked) {
        Optional<Lanes.Pass> pass = lanes.enter(asked.connection());
        return pass.isPresent()
                ? noteTry.note(asked, call(asked, pass.get()))
                : Optional.of(lanes.nextPlace(asked.connection(), clock.instant()));
    }

    private PartnerAnswer call(Question.Asked asked, Lanes.Pass pass) {
        PartnerAnswer answer = new PartnerAnswer.Silent("not sent", false, Duration.ZERO);
        try {
            answer = partners.send(asked.message().asRequest());
            return answer;
        } finally {
            pass.leave(answer instanceof PartnerAnswer.Answered, answer.took());
        }
    }
}
