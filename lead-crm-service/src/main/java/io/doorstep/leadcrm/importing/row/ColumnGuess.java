package io.doorstep.leadcrm.importing.row;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Guesses from a column's name what is in it; what nobody knows, and what is there already, is left out.
public final class ColumnGuess {

    private ColumnGuess() {}

    /// @return by column, in their order: `{"First name": "givenName", "Shoe size": "ignore"}`
    public static Map<String, String> mapping(List<String> columns) {
        Map<String, String> mapping = new LinkedHashMap<>();
        Set<LeadField> taken = EnumSet.noneOf(LeadField.class);
        for (String column : columns) {
            LeadField field = LeadField.guess(column);
            mapping.put(column, (taken.add(field) ? field : LeadField.IGNORE).path());
        }
        return mapping;
    }
}
