package io.doorstep.property.search.sentence;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.search.filter.SearchOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was read out of a sentence.
///
/// @param words what is left, to be looked for as text and by meaning
/// @param read each filter with the words that it was read from
public record Understanding(
        ListingFilter filter, @Nullable SearchOrder order, List<String> words, List<ReadFilter> read) {

    public static final Understanding NOTHING = new Understanding(ListingFilter.ANYTHING, null, List.of(), List.of());

    /// The same without some filters, whose words are not looked for either.
    ///
    /// @param off names as in [ReadFilter#filter()], or `features:pool` for one of several
    public Understanding without(Set<String> off) {
        if (off.isEmpty()) {
            return this;
        }
        ListingFilter left = new ListingFilter(
                rangesWithout(off),
                filter.types().stream().filter(type -> stays(off, "type", type)).collect(Collectors.toSet()),
                off.contains("purpose") ? null : filter.purpose(),
                filter.statuses(),
                off.contains("near") ? null : filter.near(),
                filter.box(),
                filter.polygon(),
                off.contains("place") ? null : filter.place(),
                featuresWithout(off, "features", filter.withFeatures()),
                featuresWithout(off, "withoutFeatures", filter.withoutFeatures()),
                filter.fields());
        return new Understanding(left, off.contains("sort") ? null : order, words, read);
    }

    private Map<Measure, Range> rangesWithout(Set<String> off) {
        Map<Measure, Range> left = new EnumMap<>(Measure.class);
        filter.ranges().forEach((measure, range) -> {
            Range rest = new Range(
                    off.contains("min" + measure.words()) ? null : range.min(),
                    off.contains("max" + measure.words()) ? null : range.max());
            if (rest.min() != null || rest.max() != null) {
                left.put(measure, rest);
            }
        });
        return left;
    }

    private static Set<String> featuresWithout(Set<String> off, String name, Set<String> features) {
        return features.stream()
                .filter(feature -> stays(off, name, feature))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean stays(Set<String> off, String name, Object value) {
        return !off.contains(name) && !off.contains(name + ":" + value);
    }
}
