package io.doorstep.chatai.assistant.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads which facts of a home a clause asks for; a fact is only meant when it is the home's own, and not that of its
/// roof or its kitchen.
class HomeFactReader {
    /// The home, in a visitor's words.
    static final String IT =
            "(?:it|this|that|(?:the|this|that) (?:home|house|place|property|apartment|condo|flat|townhouse|villa|listing|one))";
    /// What a home has or goes with, and what was before.
    private static final Pattern ANOTHERS = pattern(
            "\\b(?:roof|kitchen|furnace|boiler|water heater|windows?|hvac|heating|heat pump|cooling|plumbing|wiring|appliances?|carpets?|floors?"
                    + "|siding|foundation|septic|sewer|well|deck|patio|garage|basement|attic|garden|yard|back ?yard|balcony|terrace|pool|driveway"
                    + "|living room|dining room|family room|master|primary|closet|ceilings?|walls?|neighbou?r\\w*|schools?|bus|train|station|airport"
                    + "|downtown|commute|utilit\\w+|electricity|internet|insurance|deposit|fees?|dues|bills?|owners?|sellers?|renovat\\w+|remodel\\w*"
                    + "|updated?|sold|sell|last|previous\\w*|before|originally|reduced|dropped|lowered|raised|changed|appraised?|assessed|repairs?|stairs?|upstairs|downstairs)\\b");
    private static final Map<Asked, Pattern> OF_ITSELF = ofItself();
    private static final Map<Asked, Pattern> OF_THE_HOME = ofTheHome();

    List<Asked> read(String clause) {
        var found = new ArrayList<Asked>();
        var rest = collect(OF_ITSELF, clause, found);
        if (!ANOTHERS.matcher(rest).find()) {
            collect(OF_THE_HOME, rest, found);
        }
        if (found.contains(new Asked.Fact(Question.LOT))) {
            found.remove(new Asked.Fact(Question.SIZE));
        }
        return found;
    }

    /// What one pattern has read, the next does not read again.
    private static String collect(Map<Asked, Pattern> patterns, String clause, List<Asked> found) {
        var rest = clause;
        for (var entry : patterns.entrySet()) {
            var matcher = entry.getValue().matcher(rest);
            if (matcher.find()) {
                found.add(entry.getKey());
                rest = matcher.replaceAll(" ");
            }
        }
        return rest;
    }

    private static Map<Asked, Pattern> ofItself() {
        var asked = new LinkedHashMap<Asked, Pattern>();
        fact(
                asked,
                Question.AVAILABILITY,
                "\\b(?:is|was|has) " + IT + " (?:been )?(?:already )?(?:sold|taken|gone)(?: already| yet)?\\W*$");
        asked.put(
                new Asked.Similar(),
                pattern(
                        "\\b(?:similar|comparable)\\b|\\b(?:homes?|houses?|ones?|others?|something|anything|more|listings?|properties|places) (?:like|alike)\\b|\\balternatives?\\b"));
        asked.put(
                new Asked.TimeOnOffer(),
                pattern(
                        "\\bhow long\\b[^?]{0,40}\\b(?:market|listed|for sale|on offer|available|online)\\b|\\bwhen was "
                                + IT + " listed\\b|\\bdays on (?:the )?market\\b|\\bon the market\\b"));
        asked.put(
                new Asked.PricePerArea(),
                pattern("\\b[^?]*\\b(?:per|a|each) (?:square (?:foot|feet|met\\w+)|sq\\.? ?(?:ft|m)\\w*|m2|m²)"));
        asked.put(
                new Asked.Pictures(),
                pattern("\\b(?:pictures?|photos?|photographs?|images?|floor ?plans?|virtual tour|3d tour|videos?)\\b"));
        asked.put(
                new Asked.Kind(),
                pattern(
                        "\\bwhat (?:kind|type|sort) of (?:home|house|property|place|building|listing)\\b|\\bis " + IT
                                + " (?:really )?an? (?:single[- ]family |detached )?(?:house|home|apartment|condo\\w*|flat|townhouse|villa|studio|room|plot|commercial\\b[^?]*)\\s*$"));
        asked.put(
                new Asked.Purpose(),
                pattern("\\bis " + IT
                        + " (?:to let|(?:for|to) (?:rent|sale|buy|lease))\\b|\\bcan (?:i|we) (?:rent|lease|buy) " + IT
                        + "\\b"));
        return asked;
    }

    private static Map<Asked, Pattern> ofTheHome() {
        var asked = new LinkedHashMap<Asked, Pattern>();
        fact(
                asked,
                Question.AVAILABILITY,
                "\\bstill (?:available|free|for sale|on)\\b|\\bis " + IT + " (?:available|taken)\\b|\\bunder offer\\b");
        fact(
                asked,
                Question.LOT,
                "\\b(?:size of the )?(?<!parking )(?:lot|plot|parcel|land)(?: (?:size|area|is|does|come\\w*).*)?\\s*$|\\b(?:lot|plot) (?:size|area)\\b"
                        + "|\\b(?:big|large) is the (?:lot|plot|land|parcel)\\b|\\bhow much land\\b|\\bacres?\\b|\\bacreage\\b");
        fact(
                asked,
                Question.PRICE,
                "\\bhow much (?:is|does|do|would|for|are they asking(?: for)?)?\\s*(?:" + IT
                        + ")?\\s*(?:cost|go for|be)?\\s*$|\\b(?:asking |list(?:ing)? |sale |total |current )?price\\b(?! (?:of|for) the (?!home|house|place|property|listing))"
                        + "|\\bwhat (?:does|would|do) " + IT + " cost\\b|\\bis " + IT
                        + " (?:under|below|less than|cheaper than|over|above|more than) [$€£₦]?\\d[\\d,.]*\\s?(?:k|m|million|usd|dollars)?\\s*$");
        fact(
                asked,
                Question.SIZE,
                "\\bhow (?:big|large|spacious|many (?:square|sq|m2|m²)[^?]*)(?: is| are)?(?: " + IT
                        + ")?(?: inside)?\\s*$|\\bsquare (?:feet|footage|met\\w+)\\b|\\bsq\\.? ?(?:ft|m)\\b|\\bfloor (?:area|space)\\b"
                        + "|\\bliving (?:area|space)\\b|\\bwhat size\\b|\\b(?:its|the|total) size\\b|^\\W*size\\W*$|\\bis "
                        + IT + " (?:bigger|larger|smaller) than\\b[^?]*");
        fact(
                asked,
                Question.BATHROOMS,
                "\\b(?:how many|number of|\\d+(?:\\.\\d+)?|(?:one|two|three|four|five)) (?:full )?bath(?:room)?s?\\b"
                        + "|^\\W*(?:the )?bath(?:room)?s?(?: (?:does|do|are|has|have)\\b.*)?\\W*$");
        fact(
                asked,
                Question.BEDROOMS,
                "\\b(?:how many|number of|\\d+|(?:one|two|three|four|five|six)) (?:bed(?:room)?s?|rooms)\\b"
                        + "|^\\W*(?:the )?bed(?:room)?s?(?: (?:does|do|are|has|have)\\b.*)?\\W*$");
        fact(
                asked,
                Question.YEAR,
                "\\bhow old(?: is)?(?: " + IT
                        + ")?\\s*$|\\b(?:when|(?:what|which) year) (?:(?:was|is|did) )?(?:" + IT
                        + " )?(?:get )?(?:built|constructed)\\b|\\byear (?:it was |of )?(?:built|construction)\\b|\\bbuilt (?:in|when)\\b"
                        + "|\\b(?:age|build year) of " + IT + "|\\bnew (?:build|construction)\\b|\\b(?:was|is) " + IT
                        + " built (?:before|after|since)\\b[^?]*");
        fact(
                asked,
                Question.PLACE,
                "\\bwhere(?:'s| is| exactly is| would be)? (?:exactly )?" + IT
                        + "(?: is)?(?: exactly)?(?: located| situated)?\\s*$|^\\W*where\\W*$|\\b(?:the|what|its|full) address\\b|\\b(?:which|what) (?:area|neighbou?rhood|street|city|town|zip(?: ?code)?|post(?:al)? ?code)\\b"
                        + "|\\b(?:its|the) (?:location|zip(?: ?code)?|postal ?code|postcode)\\b|\\bon (?:a|the) map\\b");
        fact(
                asked,
                Question.DETAILS,
                "\\btell me (?:more|all|everything|something)?\\s*(?:about " + IT + ")?\\s*$|\\bmore (?:about " + IT
                        + "|details|info\\w*)\\b|\\bknow more\\b|\\bdescribe\\b|\\bdetails\\b|\\bdescription\\b|\\bwhat features\\b|\\bwhat (?:does|do) "
                        + IT + " (?:have|offer)\\b|\\bwhat(?:'s| is) " + IT + " like\\b|\\b(?:features|amenities)\\b");
        return asked;
    }

    private static void fact(Map<Asked, Pattern> asked, Question question, String words) {
        asked.put(new Asked.Fact(question), pattern(words));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)" + words);
    }
}
