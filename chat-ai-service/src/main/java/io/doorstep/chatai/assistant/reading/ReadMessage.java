package io.doorstep.chatai.assistant.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A message as typed facts.
///
/// @param wish what it says about the home looked for
/// @param feature the feature a FEATURE question asks about
/// @param searching whether it asks to look, beside saying for what
public record ReadMessage(
        String text,
        Criteria wish,
        Set<Topic> topics,
        List<Pick> picks,
        @Nullable Question question,
        @Nullable String feature,
        @Nullable Refinement refinement,
        boolean searching) {
    public boolean is(Topic topic) {
        return topics.contains(topic);
    }

    public @Nullable Pick pick() {
        return picks.isEmpty() ? null : picks.getFirst();
    }
}
