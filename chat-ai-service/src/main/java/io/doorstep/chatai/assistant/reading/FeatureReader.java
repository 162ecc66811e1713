package io.doorstep.chatai.assistant.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a home should have: the words of the trade, and whatever follows «with».
class FeatureReader {
    private static final Pattern KNOWN =
            Pattern.compile("(?i)\\b(swimming pool|pool|garden|yard|back ?yard|balcony|terrace|patio|deck"
                    + "|parking|garage|carport|waterfront|(?:sea|ocean|water|lake|mountain|city|river|park) views?|view|fireplace|basement|elevator"
                    + "|lift|gym|sauna|air conditioning|furnished|pet[- ]friendly|pets allowed|renovated|remodel(?:l)?ed|modern|quiet|bright|sunny"
                    + "|home office|study|laundry|solar panels?|fenced|gated|new build|step[- ]free|wheelchair accessible|walk-in closet|open plan"
                    + "|hardwood floors?|high ceilings|guest house|wine cellar|beach|spacious|cozy|cosy)\\b");
    private static final Pattern WITH = Pattern.compile(
            "(?i)\\bwith\\s+(?:an?\\s+|some\\s+|lots of\\s+|the\\s+)?([a-z][a-z\\s-]{2,40}?)(?=\\s*(?:[,.?!;]|$|\\band\\b|\\bin\\b|\\bnear\\b|\\bunder\\b|\\bfor\\b|\\bthat\\b|\\bplease\\b|\\bor\\b|\\binstead\\b|\\bbelow\\b|\\bup to\\b))");
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:have|has|is there|are there)\\s+(?:an?\\s+|any\\s+|some\\s+|the\\s+)?([a-z][a-z -]{2,30}?)\\s*(?:[?.!,]|$)");
    private static final Pattern NO_FEATURE =
            Pattern.compile("(?i)^(?:you|me|my|us|someone|somebody|human|agent|person|real|it|this|that|them"
                    + "|family|kids|friends|wife|husband|instead|budget|at least|more|less|one|two|three|four|five|six|seven|eight|good schools?|no)\\b.*"
                    + "|.*\\b(?:bed|bath|room|agent|person|budget)\\w*\\b.*");

    List<String> all(String text) {
        var found = new LinkedHashSet<String>();
        var known = KNOWN.matcher(text);
        while (known.find()) {
            found.add(known.group(1).toLowerCase(Locale.ROOT));
        }
        var with = WITH.matcher(text);
        while (with.find()) {
            var phrase = with.group(1).strip().toLowerCase(Locale.ROOT);
            if (!NO_FEATURE.matcher(phrase).matches()) {
                found.removeIf(phrase::contains);
                found.add(phrase);
            }
        }
        return List.copyOf(found);
    }

    /// The feature of a question, «does it have a dock?», also one that the trade has no word for.
    @Nullable
    String asked(String text) {
        var known = KNOWN.matcher(text);
        if (known.find()) {
            return known.group(1).toLowerCase(Locale.ROOT);
        }
        var asked = ASKED.matcher(text);
        return asked.find() ? asked.group(1).strip().toLowerCase(Locale.ROOT) : null;
    }
}
