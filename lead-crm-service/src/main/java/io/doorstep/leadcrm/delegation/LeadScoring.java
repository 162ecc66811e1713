package io.doorstep.leadcrm.delegation;

import io.doorstep.leadcrm.lead.RescoreLead;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.workflowkit.DelegatedWork;
import io.doorstep.workflowkit.RunView;
import java.util.Optional;
import java.util.UUID;
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
    public CrmWork kind() {
        return CrmWork.LEAD_SCORING;
    }

    @Override
    public Optional<ObjectNode> describe(RunView run) {
        return rescoreLead.find(lead(run)).map(judged -> {
            ObjectNode question = json.createObjectNode();
            question.put("leadId", lead(run).toString());
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
        return rescoreLead.rescoreAs(lead(run), json.treeToValue(understood, Score.class), run.id());
    }

    @Override
    public Optional<JsonNode> doIt(RunView run, String because) {
        return rescoreLead.rescoreAnew(lead(run)).<JsonNode>map(json::valueToTree);
    }

    private static UUID lead(RunView run) {
        return (UUID) run.subject();
    }
}
