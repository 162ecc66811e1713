package io.doorstep.chatai.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How saying something to the assistant can end.
public sealed interface TalkOutcome {
    /// @param leadId the lead that the visitor has become, if that is known by now
    /// @param repeated whether it had been answered before
    record Answered(SaidMessage reply, @Nullable UUID leadId, boolean repeated) implements TalkOutcome {}

    /// A person has the word; the answer will come from them.
    record PassedOn(@Nullable UUID leadId) implements TalkOutcome {}

    record NoSuchConversation() implements TalkOutcome {}

    /// The same client message id came with another text.
    record TextDiffers() implements TalkOutcome {}
}
