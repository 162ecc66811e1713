package io.doorstep.property.feed;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What a feed is asked: always for what comes behind a place in an order that has no two alike, so that it does not
/// matter how many records share a time.
sealed interface Question {

    /// In OData's words.
    ///
    /// @param own the feed's own filter
    String filter(@Nullable String own);

    String order();

    int top();

    /// The records that changed behind a place.
    ///
    /// @param modified absent from the beginning on
    record Changes(@Nullable String modified, @Nullable String key, int top) implements Question {

        @Override
        public String filter(@Nullable String own) {
            if (modified == null || key == null) {
                return all(own, null);
            }
            String behind = "ModificationTimestamp gt %1$s or (ModificationTimestamp eq %1$s and ListingKey gt %2$s)";
            return all(own, behind.formatted(modified, text(key)));
        }

        @Override
        public String order() {
            return "ModificationTimestamp asc,ListingKey asc";
        }
    }

    /// Nothing but the keys, of all that there is.
    record Keys(@Nullable String key, int top) implements Question {

        @Override
        public String filter(@Nullable String own) {
            return all(own, key == null ? null : "ListingKey gt " + text(key));
        }

        @Override
        public String order() {
            return "ListingKey asc";
        }
    }

    private static String all(@Nullable String own, @Nullable String behind) {
        StringJoiner all = new StringJoiner(" and ");
        if (own != null) {
            all.add("(" + own + ")");
        }
        if (behind != null) {
            all.add("(" + behind + ")");
        }
        return all.toString();
    }

    /// A text of OData; a quotation mark in it is doubled.
    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
