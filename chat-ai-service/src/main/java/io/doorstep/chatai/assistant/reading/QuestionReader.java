package io.doorstep.chatai.assistant.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what is asked about a home that was shown; the first pattern that fits decides.
class QuestionReader {
    private static final Map<Question, Pattern> QUESTIONS = questions();
    private static final Pattern ABOUT_ONE = pattern(
            "tell me|what about|how about|and the|describe|like\\?|more on|more about|what's|what is|show me|open|i like|interested|prefer|love");

    @Nullable
    Question read(String text, boolean pointsAtOne) {
        for (var question : QUESTIONS.entrySet()) {
            if (question.getValue().matcher(text).find()) {
                return question.getKey();
            }
        }
        return pointsAtOne && ABOUT_ONE.matcher(text).find() ? Question.DETAILS : null;
    }

    private static Map<Question, Pattern> questions() {
        var questions = new LinkedHashMap<Question, Pattern>();
        questions.put(
                Question.AVAILABILITY,
                pattern(
                        "still (?:available|free|for sale|on)|is (?:it|this|that|the \\w+ one) (?:available|sold|taken)|under offer|already sold"));
        questions.put(
                Question.LOT,
                pattern("lot (?:size|area)|plot size|(?:big|large) is the (?:lot|plot|land|garden|yard)"));
        questions.put(
                Question.SIZE,
                pattern(
                        "how (?:big|large|spacious)|how many (?:square|sq|m2|m²)|square (?:feet|footage|met)|sq\\.? ?(?:ft|m)|floor (?:area|space)|living area|what size|the size\\b|\\bsize\\?"));
        questions.put(Question.BATHROOMS, pattern("how many bath|number of bath"));
        questions.put(Question.BEDROOMS, pattern("how many (?:bed|rooms)|number of (?:bed|rooms)"));
        questions.put(Question.YEAR, pattern("how old|when was|year (?:was it )?built|what year|built when"));
        questions.put(
                Question.PRICE,
                pattern(
                        "how much|what(?:'s| is| does)[^?.]{0,30}\\b(?:price|cost)|\\bprice\\?|asking price|the price of"));
        questions.put(
                Question.PLACE,
                pattern(
                        "where (?:is|are|exactly|'s)|where's|the address|what address|which (?:area|neighbou?rhood|street|city)|its location|the location|on (?:a|the) map"));
        questions.put(
                Question.FEATURE,
                pattern(
                        "(?:does|do|did|has|have) (?:it|this|that|they|the (?:\\w+ )?(?:one|home|house|place|condo|apartment))\\b|is there (?:an?|any)\\b|does the \\w+"));
        questions.put(
                Question.DETAILS,
                pattern(
                        "tell me more|more (?:about (?:it|that|this|the)|details|info)|know more|describe|details\\b|more information|description"));
        return questions;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")");
    }
}
