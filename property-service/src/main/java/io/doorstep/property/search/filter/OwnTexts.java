package io.doorstep.property.search.filter;

import java.util.Set;

/// In which texts of the business's own fields words are looked up: what somebody may not see, no word finds for them.
///
/// @param all whether in those of all fields, also of those that nobody defined
/// @param fields in whose texts alone, where not in all
public record OwnTexts(boolean all, Set<String> fields) {

    public static final OwnTexts ALL = new OwnTexts(true, Set.of());
    public static final OwnTexts NONE = new OwnTexts(false, Set.of());

    public static OwnTexts of(Set<String> fields) {
        return new OwnTexts(false, fields);
    }

    public boolean isNone() {
        return !all && fields.isEmpty();
    }
}
