package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.reading.Topic;
import org.jspecify.annotations.Nullable;

/// Is polite, and never pretends to be a person.
class SmallTalk implements Rule {
    @Override
    public @Nullable Answer find(Talk talk) {
        var message = talk.message();
        if (message.is(Topic.ARE_YOU_HUMAN)) {
            return talk.reply("I'm " + name(talk)
                    + ", not a person. I look at the real listings for you, and I can call a person at any time.");
        }
        if (message.is(Topic.HOW_ARE_YOU)) {
            return talk.reply(
                    "I'm a program, so always the same - thank you for asking. What kind of home are you looking for?");
        }
        if (talk.turn().found().reachable()) {
            return null;
        }
        if (message.is(Topic.GOODBYE)) {
            return talk.reply("Goodbye, and thank you for your visit. This conversation stays here if you come back.");
        }
        if (message.is(Topic.THANKS)) {
            return talk.reply("You're welcome. Is there anything else about our homes?");
        }
        if (message.is(Topic.GREETING) && talk.state().atHome()) {
            return talk.reply("Hello! What would you like to know about «"
                    + talk.state().shown().getFirst().title() + "»?");
        }
        if (message.is(Topic.GREETING)) {
            return talk.ask(
                    "Hello! What are you looking for: where, how many bedrooms, up to what price?", Pending.WISHES);
        }
        return null;
    }

    private static String name(Talk talk) {
        var persona = talk.turn().organization().persona().name();
        return (persona == null || persona.isBlank() ? "the" : persona + ", the") + " AI assistant of "
                + talk.organization();
    }
}
