package io.doorstep.property.search.sentence;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.search.filter.SearchOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sentence that is being read: what is understood so far, and what is left of it.
final class Reading {

    /// Stands where words were taken out, so that no rule reads across the gap.
    private static final String GAP = " | ";

    private String rest;
    private final Map<Measure, Range> ranges = new EnumMap<>(Measure.class);
    private final Set<ListingType> types = EnumSet.noneOf(ListingType.class);
    private final Set<String> features = new TreeSet<>();
    private final Set<String> unwanted = new TreeSet<>();
    private @Nullable ListingPurpose purpose;
    private @Nullable Position center;
    private @Nullable Double radiusKm;
    private @Nullable String place;
    private @Nullable SearchOrder order;
    private final List<ReadFilter> read = new ArrayList<>();
    private String said = "";

    Reading(String sentence) {
        this.rest = sentence;
    }

    String rest() {
        return rest;
    }

    /// Hands each match to a reader, and takes out those that it understood.
    void each(Pattern pattern, Predicate<MatchResult> reader) {
        Matcher matcher = pattern.matcher(rest);
        StringBuilder left = new StringBuilder();
        while (matcher.find()) {
            said = matcher.group().strip();
            boolean understood = reader.test(matcher.toMatchResult());
            matcher.appendReplacement(left, Matcher.quoteReplacement(understood ? GAP : matcher.group()));
        }
        rest = matcher.appendTail(left).toString();
    }

    /// The same, where a match that was not understood does not keep the words in it from the next.
    void eachOverlapping(Pattern pattern, Predicate<MatchResult> reader) {
        Matcher matcher = pattern.matcher(rest);
        StringBuilder left = new StringBuilder();
        int copied = 0;
        int from = 0;
        while (from <= rest.length() && matcher.find(from)) {
            said = matcher.group();
            if (reader.test(matcher.toMatchResult())) {
                left.append(rest, copied, matcher.start()).append(GAP);
                copied = matcher.end();
                from = copied;
            } else {
                int space = rest.indexOf(' ', matcher.start());
                from = space < 0 ? rest.length() + 1 : space + 1;
            }
        }
        rest = left.append(rest.substring(copied)).toString();
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(rest).find();
    }

    void want(Measure measure, Range range) {
        ranges.merge(measure, range, Range::overlaidWith);
        if (range.min() != null) {
            note("min" + measure.words());
        }
        if (range.max() != null) {
            note("max" + measure.words());
        }
    }

    void want(ListingType type) {
        types.add(type);
        note("type", type.name());
    }

    void want(ListingPurpose wanted) {
        purpose = wanted;
        note("purpose");
    }

    void wantNear(Position position) {
        center = position;
        note("near");
    }

    void wantWithin(double kilometres) {
        radiusKm = kilometres;
        note("radiusKm");
    }

    void wantPlace(String name) {
        place = place == null ? name : place + " " + name;
        note("place");
    }

    void wantFeature(String feature) {
        features.add(feature);
        note("features", feature);
    }

    void wantNo(String feature) {
        unwanted.add(feature);
        note("withoutFeatures", feature);
    }

    void want(SearchOrder wanted) {
        if (order == null) {
            order = wanted;
            note("sort");
        }
    }

    private void note(String filter) {
        note(filter, null);
    }

    private void note(String filter, @Nullable String value) {
        read.add(new ReadFilter(filter, value, said));
    }

    boolean wantsToRent() {
        return purpose == ListingPurpose.RENT;
    }

    Understanding understanding(List<String> words) {
        Circle near = center == null ? null : new Circle(center, radiusKm == null ? Circle.NEAR_KM : radiusKm);
        features.removeAll(unwanted);
        return new Understanding(
                new ListingFilter(
                        ranges, types, purpose, Set.of(), near, null, List.of(), place, features, unwanted, List.of()),
                order,
                words,
                readAsItStands());
    }

    /// What a later wish took back was not read.
    private List<ReadFilter> readAsItStands() {
        return read.stream()
                .filter(one -> !one.filter().equals("features") || features.contains(one.value()))
                .distinct()
                .toList();
    }
}
