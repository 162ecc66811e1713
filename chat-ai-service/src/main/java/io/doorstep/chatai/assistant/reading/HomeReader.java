package io.doorstep.chatai.assistant.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what kind of home is meant, and whether to buy or to rent.
class HomeReader {
    private static final Map<String, Pattern> TYPES = types();
    private static final Pattern RENT = Pattern.compile(
            "(?i)\\b(?:rent(?:al|als|ing|ed)?|to let|lease|leasing|per month|a month|monthly|/ ?mo(?:nth)?)\\b");
    private static final Pattern BUY = Pattern.compile("(?i)\\b(?:buy(?:ing)?|purchas(?:e|ing)|for sale)\\b");

    @Nullable
    String type(String text) {
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String purpose(String text) {
        if (RENT.matcher(text).find()) {
            return "RENT";
        }
        return BUY.matcher(text).find() ? "SALE" : null;
    }

    private static Map<String, Pattern> types() {
        var types = new LinkedHashMap<String, Pattern>();
        types.put("TOWNHOUSE", word("town\\s?houses?|row\\s?houses?|terraced house"));
        types.put("APARTMENT", word("apartments?|flats?|apts?|condos?|condominiums?|lofts?|penthouses?|studios?"));
        types.put("VILLA", word("villas?|mansions?"));
        types.put("ROOM", word("(?:private|single|shared|spare) rooms?|rooms? (?:to|for) rent"));
        types.put("LAND", word("land|plots?|building plots?|vacant lots?"));
        types.put("COMMERCIAL", word("commercial|office space|shops?|warehouses?|retail space"));
        types.put("HOUSE", word("houses?|bungalows?|cottages?|single[- ]family"));
        return types;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }
}
