package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.HandoffReason;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.reading.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the assistant does not do, whatever else the message says.
class Boundaries implements Rule {
    @Override
    public @Nullable Answer find(Talk talk) {
        var message = talk.message();
        if (message.is(Topic.STEERING)) {
            return talk.reply(
                    "Every home here is open to everyone, so I don't describe areas by who lives there or how they are "
                            + "thought of, and I don't search by it. Official local sources have facts on schools, safety and population. "
                            + "I can look by price, rooms, size, features and distance to a place you name.");
        }
        if (message.is(Topic.INSTRUCTIONS)) {
            return talk.reply("I'm the assistant of " + talk.organization()
                    + " and stay with its listings: I can look for homes, "
                    + "answer questions about them and call a person for you.");
        }
        if (message.is(Topic.PRIVACY)) {
            return talk.callPerson(
                    HandoffReason.PRIVACY,
                    "What you write here is kept by " + talk.organization()
                            + " to answer you. I can't change or delete it myself, "
                            + "so I've passed your request to a person there.",
                    List.of(),
                    talk.state().leavingOpen(Pending.NOTHING));
        }
        return null;
    }
}
