package io.doorstep.chatai.assistant.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what is asked of the one home that a conversation is about, clause by clause.
public class HomeQuestionReader {
    private static final int MOST = 3;
    private static final Pattern CLAUSES = Pattern.compile("[?!;,]+|\\.(?=\\s|$)|\\b(?:and|or)\\b");
    private static final Pattern QUESTION = pattern(
            "\\?|^\\W*(?:(?:hi|hello|hey|ok|okay|so|and|please|also)\\W+)*(?:what|which|who|whose|when|where|why|how|is|are|was|were|does|do|did"
                    + "|has|have|can|could|will|would|may|any|tell me)\\b");
    private static final Pattern YES_OR_NO =
            pattern("^\\W*(?:(?:hi|hello|so|and|also|ok|but)\\W+)*(?:is|are|does|do|did|has|have|can|any|with|there)\\b"
                    + "|\\b(?:is there|are there|does " + HomeFactReader.IT + "|have|has|come with|include[sd]?)\\b");
    private static final Pattern BY_A_WORD =
            pattern("^\\W*(?:(?:hi|hello|so|and|also|ok|but)\\W+)*(?:what|which|who|whose|when|where|why|how)\\b");
    private static final Pattern FILLING = pattern(
            "\\b(?:" + HomeFactReader.IT
                    + "|is|are|been|there|an?|the|any|some|does|do|did|has|have|having|with|come|comes|include[sd]?|also|its|own|or|and|of|on|in|at"
                    + "|to|for|please|you|know|if|home|house|place|property|apartment|condo|hi|hello|ok|so|but|maybe|nice|good|big|private|possible|can|help|me|us|questions?|ask)\\b|[^\\p{L}\\p{N}]+");

    private final HomeFactReader facts = new HomeFactReader();
    private final FeatureReader features = new FeatureReader();

    /// Whether it is a question at all, and no wish.
    boolean asks(String text) {
        return QUESTION.matcher(text).find();
    }

    /// @return nothing when it is not about a home
    public List<Asked> read(String text) {
        var question = asks(text);
        var openQuestion = BY_A_WORD.matcher(text).find();
        var yesOrNo = YES_OR_NO.matcher(text).find() && !openQuestion;
        var asked = new ArrayList<Asked>();
        for (var clause : CLAUSES.split(text)) {
            var found = facts.read(clause);
            asked.addAll(found);
            if (found.isEmpty() && question) {
                var rest = said(clause);
                if (!rest.isEmpty()) {
                    var named = !openQuestion && known(clause) != null;
                    asked.add(yesOrNo || named ? feature(clause, rest) : new Asked.Other(rest));
                }
            }
        }
        return asked.stream().distinct().limit(MOST).toList();
    }

    private Asked feature(String clause, String rest) {
        var name = known(clause);
        if (name == null) {
            return rest.split(" ").length <= MOST ? new Asked.Feature(rest, rest, true) : new Asked.Other(rest);
        }
        var more = said(clause.replaceFirst("(?i)" + Pattern.quote(name), " "));
        return new Asked.Feature(name, name + " " + more, more.isEmpty());
    }

    private @Nullable String known(String clause) {
        var all = features.all(clause);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static String said(String clause) {
        return String.join(
                " ",
                Arrays.stream(FILLING.matcher(clause).replaceAll(" ").strip().split("\\s+"))
                        .toList());
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)" + words);
    }
}
