package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.DialogueState;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the thread of the talk as JSON.
@Converter
class DialogueJson implements AttributeConverter<DialogueState, String> {
    private final JsonMapper json;

    DialogueJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(DialogueState state) {
        return json.writeValueAsString(state);
    }

    @Override
    public DialogueState convertToEntityAttribute(String stored) {
        return json.readValue(stored, DialogueState.class);
    }
}
