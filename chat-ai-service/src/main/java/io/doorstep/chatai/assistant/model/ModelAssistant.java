package io.doorstep.chatai.assistant.model;

import io.doorstep.chatai.assistant.Assistant;
import io.doorstep.chatai.assistant.Attempt;
import io.doorstep.chatai.assistant.Turn;
import io.doorstep.chatai.assistant.listing.ListingSearch;
import io.doorstep.chatai.assistant.reading.MessageReader;
import io.doorstep.chatai.assistant.reading.Topic;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Lets a model answer where one is configured; what must not be left to a model is not.
@Component
@Order(ModelAssistant.FIRST)
class ModelAssistant implements Assistant {
    static final int FIRST = 10;
    private static final Set<Topic> NOT_FOR_A_MODEL = Set.of(Topic.STEERING, Topic.INSTRUCTIONS, Topic.PRIVACY);

    private final ModelSettings settings;
    private final ChatCompletions completions;
    private final Tools tools;
    private final ListingSearch listings;
    private final JsonMapper json;
    private final MessageReader reader = new MessageReader();

    ModelAssistant(
            ModelSettings settings, ChatCompletions completions, Tools tools, ListingSearch listings, JsonMapper json) {
        this.settings = settings;
        this.completions = completions;
        this.tools = tools;
        this.listings = listings;
        this.json = json;
    }

    @Override
    public Attempt attempt(Turn turn) {
        if (!settings.configured()
                || !Collections.disjoint(reader.read(turn.text()).topics(), NOT_FOR_A_MODEL)) {
            return new Attempt.LeftToNext();
        }
        var play = new ModelTurn(turn, settings, completions, tools, listings, json);
        try {
            return new Attempt.Answered(play.play());
        } catch (ModelFailedException e) {
            return new Attempt.GaveUp(Objects.requireNonNullElse(e.getMessage(), "no reason"), play.spent());
        }
    }
}
