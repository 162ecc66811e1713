package io.doorstep.chatai.assistant.reading;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads whether a visitor who came for one home stays with it, looks for others, or comes back to it.
public class HomeTalkReader {
    private static final String HOMES =
            "(?:homes|houses|apartments|condos|flats|townhouses|villas|listings|properties|lofts|studios|plots)";
    private static final Pattern OTHERS = pattern(
            "\\b(?:other|another|different)\\b[^?.]{0,25}\\b(?:" + HOMES
                    + "|home|house|apartment|condo|flat|place|ones?|options?)\\b|\\b" + HOMES
                    + "\\b|\\b(?:some|any)thing (?:else|in|near|under|with|for|bigger|cheaper|smaller)\\b|\\bwhat else\\b|\\binstead\\b|\\bstart over\\b|\\bnew search\\b|\\blook(?:ing)? for\\b|\\bsearch(?:ing)?\\b");
    private static final Pattern WISHES = pattern(
            "\\b(?:do you have|have you got|show me|find me|i(?:'d| would)? (?:want|need|like))\\b[^?]*"
                    + "\\b(?:an? (?:[\\w-]+ )*(?:home|house|apartment|condo|flat|place|townhouse|villa|studio|bungalow|loft)|something|anything|ones?|\\d+[- ]?(?:bed|br))");
    private static final Pattern BACK = pattern(
            "\\b(?:go(?:ing)?|come|get|let's get|return(?:ing)?|take me) back to (?:it\\b|the (?:first |original )?(?:home|house|place|property|apartment|condo|listing|one)\\b|that (?:home|house|place|one|listing)\\b|this (?:home|house|place|one|listing)\\b)"
                    + "|^\\W*(?:ok\\W+|so\\W+)?back to (?:it|the|that|this|my)\\b"
                    + "|\\b(?:the|that) original (?:home|house|place|property|apartment|condo|listing|one)\\b"
                    + "|\\bthe (?:home|house|place|property|apartment|condo|listing|one) (?:(?:that )?i (?:asked|came|started|began|was|wrote)|from the (?:start|beginning|page))\\b");

    private static final Set<Topic> NOT_OF_A_HOME =
            Set.of(Topic.ARE_YOU_HUMAN, Topic.HOW_ARE_YOU, Topic.OUT_OF_SCOPE, Topic.START_OVER);

    private final HomeQuestionReader questions = new HomeQuestionReader();

    public boolean comesBack(String text) {
        return BACK.matcher(text).find();
    }

    /// @return what is asked of it; nothing when the message is about something else
    public List<Asked> asked(ReadMessage message) {
        if (!message.wish().isEmpty() && !questions.asks(message.text())) {
            return List.of();
        }
        var asked = questions.read(message.text());
        if (asked.contains(new Asked.Similar()) && !measures(message.refinement())) {
            return List.of(new Asked.Similar());
        }
        var clear = asked.stream().anyMatch(HomeTalkReader::isClear);
        if (OTHERS.matcher(message.text()).find()
                || WISHES.matcher(message.text()).find()) {
            return List.of();
        }
        var elsewhere = message.refinement() != null || !Collections.disjoint(message.topics(), NOT_OF_A_HOME);
        return clear || !elsewhere ? asked : List.of();
    }

    private static boolean measures(@Nullable Refinement refinement) {
        return refinement != null && refinement != Refinement.MORE;
    }

    private static boolean isClear(Asked asked) {
        return !(asked instanceof Asked.Feature || asked instanceof Asked.Other);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)" + words);
    }
}
