package io.doorstep.chatai.channel.web;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Citation;
import io.doorstep.chatai.conversation.SaidMessage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TalkResponse(ReplyResponse reply, @Nullable LeadResponse lead) {
    /// @param id absent when a person has the word: then nothing was said by the assistant
    record ReplyResponse(@Nullable UUID id, String text, String action, List<Citation> citations) {}

    record LeadResponse(UUID id) {}

    static TalkResponse answered(SaidMessage said, @Nullable UUID leadId) {
        var action = said.action() == null ? Action.REPLY : said.action();
        return new TalkResponse(
                new ReplyResponse(said.id(), said.text(), action.onTheWire(), said.citations()), lead(leadId));
    }

    static TalkResponse passedOn(String organization, @Nullable UUID leadId) {
        var text = "A person from " + organization + " is in this conversation and will answer here.";
        return new TalkResponse(
                new ReplyResponse(null, text, Action.AGENT_ANSWERS.onTheWire(), List.of()), lead(leadId));
    }

    private static @Nullable LeadResponse lead(@Nullable UUID id) {
        return id == null ? null : new LeadResponse(id);
    }
}
