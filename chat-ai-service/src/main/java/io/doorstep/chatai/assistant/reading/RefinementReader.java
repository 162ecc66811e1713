package io.doorstep.chatai.assistant.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a wish that is measured by what was shown before.
class RefinementReader {
    private static final Pattern ASKS_DETAILS =
            Pattern.compile("(?i)\\b(?:tell me more|more (?:about|details|info)|know more)\\b");
    private static final Map<Refinement, Pattern> REFINEMENTS = refinements();

    @Nullable
    Refinement find(String text) {
        for (var refinement : REFINEMENTS.entrySet()) {
            if (refinement.getValue().matcher(text).find()) {
                return refinement.getKey() == Refinement.MORE
                                && ASKS_DETAILS.matcher(text).find()
                        ? null
                        : refinement.getKey();
            }
        }
        return null;
    }

    private static Map<Refinement, Pattern> refinements() {
        var homes = "(?:ones?|homes?|houses?|options?|listings?|apartments?|condos?|results?|properties|places|flats?)";
        var refinements = new LinkedHashMap<Refinement, Pattern>();
        refinements.put(
                Refinement.CHEAPER,
                pattern(
                        "cheaper(?! than \\$?\\d)|less expensive|lower (?:price|budget|cost)|more affordable|(?:too|so|that|as) (?:expensive|pricey|much money)|costs? less|less money|smaller budget"));
        refinements.put(
                Refinement.DEARER,
                pattern("more expensive|higher[- ]end|more luxurious|pricier|fancier|more upscale|higher price"));
        refinements.put(
                Refinement.BIGGER, pattern("bigger|larger|more (?:space|room)\\b|roomier|too small|more spacious"));
        refinements.put(Refinement.SMALLER, pattern("smaller|too (?:big|large)|less space|more compact"));
        refinements.put(
                Refinement.MORE,
                pattern(
                        "(?:show|see|any|have|got|what)\\b[^?.]{0,30}\\b(?:more|others?|else|another)\\b|(?:more|other|different|next|another) "
                                + homes + "\\b|anything else|(?<=^)(?:more|next|others?)\\b"));
        return refinements;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")");
    }
}
