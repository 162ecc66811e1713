package io.doorstep.property.feed;

import io.doorstep.property.reso.ResoRecord;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks that a page is what was asked for. A feed that answers out of order, or the same again, would make us pass
/// over records without a word.
final class PageOrder {

    static final String NOT_IN_ORDER =
            "The feed does not answer in the order that it is asked for ($orderby ModificationTimestamp, ListingKey).";
    static final String NOT_BEHIND =
            "The feed answers what it was not asked for: records at or before the place in $filter.";
    static final String NO_PLACE =
            "No record of a page has a ListingKey and a ModificationTimestamp, so there is no way on.";

    private PageOrder() {}

    /// @param behind the place that was asked from, as the feed writes its times
    /// @return what is wrong with the page, for people
    static Optional<String> wrong(List<Map<String, Object>> page, @Nullable RecordPlace behind) {
        Instant last = behind == null ? null : timeOf(behind.modified());
        Instant beginning = last;
        Set<String> keys = new HashSet<>();
        for (Map<String, Object> raw : page) {
            ResoRecord said = new ResoRecord(raw);
            Instant modified = said.modifiedAt().orElse(null);
            String key = said.key().orElse(null);
            if (modified == null || key == null) {
                continue;
            }
            boolean isPlaceItself = behind != null && key.equals(behind.key()) && modified.equals(beginning);
            if (isPlaceItself || beginning != null && modified.isBefore(beginning)) {
                return Optional.of(NOT_BEHIND);
            }
            if (!keys.add(key) || last != null && modified.isBefore(last)) {
                return Optional.of(NOT_IN_ORDER);
            }
            last = modified;
        }
        return Optional.empty();
    }

    /// @return where the next page begins
    static Optional<RecordPlace> end(List<Map<String, Object>> page) {
        return page.reversed().stream().flatMap(raw -> placeOf(raw).stream()).findFirst();
    }

    private static Optional<RecordPlace> placeOf(Map<String, Object> raw) {
        ResoRecord said = new ResoRecord(raw);
        return said.modifiedAt()
                .flatMap(_ -> said.key())
                .map(key -> new RecordPlace(String.valueOf(raw.get("ModificationTimestamp")), key));
    }

    private static @Nullable Instant timeOf(String modified) {
        return new ResoRecord(Map.of("ModificationTimestamp", modified))
                .modifiedAt()
                .orElse(null);
    }
}
