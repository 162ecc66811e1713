package io.doorstep.leadcrm.delegation;

import io.doorstep.leadcrm.lead.RescoreLead;
import io.doorstep.leadcrm.scoring.Score;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The scoring of a lead: the workflow gets the facts that our own score looks at, and nothing that says who it is.
@Component
class LeadScoring implements DelegatedWork {

    private final RescoreLead rescoreLead;
    private final JsonMapper json;

    LeadScoring(RescoreLead rescoreLead, JsonMapper json) {
        this.rescoreLead = rescoreLead;
        this.json = json;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.LEAD_SCORING;
    }

    @Override
    public Optional<ObjectNode> describe(RunView run) {
        return rescoreLead.find(run.lead()).map(judged -> {
            ObjectNode question = json.createObjectNode();
            question.put("leadId", run.lead().toString());
            question.set("facts", json.valueToTree(judged.facts()));
            question.set("score", json.valueToTree(judged.score()));
            return question;
        });
    }

    @Override
    public Reading read(RunView run, JsonNode answer) {
        return switch (ReadScore.read(answer)) {
            case ReadScore.Reading.Holds(var score) -> new Reading.Understood(json.valueToTree(score));
            case ReadScore.Reading.Fails(var problems) -> new Reading.Refused(problems);
        };
    }

    @Override
    public boolean accept(RunView run, JsonNode understood) {
        return rescoreLead.rescoreAs(run.lead(), json.treeToValue(understood, Score.class), run.id());
    }

    @Override
    public Optional<JsonNode> doIt(RunView run) {
        return rescoreLead.rescoreAnew(run.lead()).<JsonNode>map(json::valueToTree);
    }
}
