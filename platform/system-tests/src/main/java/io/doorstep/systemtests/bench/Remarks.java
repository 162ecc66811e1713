package io.doorstep.systemtests.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an agent would write about a house that was sold, made of what the sale's own columns say of it. No word of it
/// is a filter to the search, is said of two things, or is one slip away from another.
///
/// @param words those that it can be found by
record Remarks(String title, String description, List<String> words) {

    private static final List<List<String>> BY_AGE = List.of(
            List.of("victorian", "turret", "wainscot", "parlor"),
            List.of("tudor", "gables", "leaded", "clinker"),
            List.of("colonial", "dormer", "shutters", "portico"),
            List.of("rambler", "breezeway", "paneling", "linoleum"),
            List.of("alpine", "skylight", "clerestory", "cedar"),
            List.of("suburban", "vaulted", "wallpaper", "alcove"),
            List.of("craftsman", "granite", "tapered", "mudroom"),
            List.of("modern", "quartz", "rooftop", "induction"));
    private static final List<Integer> AGES = List.of(1920, 1940, 1955, 1970, 1985, 2000, 2010);

    private static final List<List<String>> BY_GRADE = List.of(
            List.of("modest", "tidy"),
            List.of("comfortable", "sensible"),
            List.of("generous", "polished"),
            List.of("elegant", "bespoke"),
            List.of("palatial", "marble"));
    private static final List<Integer> GRADES = List.of(7, 8, 9, 10);

    private static final List<List<String>> BY_VIEW = List.of(
            List.of("sheltered", "leafy"),
            List.of("glimpses", "hillside"),
            List.of("ridge", "valley"),
            List.of("panorama", "olympics"),
            List.of("sweeping", "sunsets"));
    private static final List<Integer> VIEWS = List.of(1, 2, 3, 4);

    private static final List<String> BY_CONDITION = List.of("fixer", "maintained", "refreshed", "immaculate");
    private static final List<Integer> CONDITIONS = List.of(3, 4, 5);

    private static final List<String> BY_LOT = List.of("courtyard", "fenced", "orchard", "pasture");
    private static final List<Integer> LOTS = List.of(4_000, 8_000, 15_000);

    private static final List<String> AT_THE_WATER = List.of("moorage", "dock");

    /// @param sale by column
    static Remarks of(Map<String, String> sale) {
        List<String> age = said(BY_AGE, AGES, sale, "yr_built");
        List<String> grade = said(BY_GRADE, GRADES, sale, "grade");
        List<String> view = "1".equals(sale.get("waterfront")) ? AT_THE_WATER : said(BY_VIEW, VIEWS, sale, "view");
        String condition = said(BY_CONDITION, CONDITIONS, sale, "condition");
        String lot = said(BY_LOT, LOTS, sale, "sqft_lot");
        return new Remarks(
                "%s %s".formatted(grade.getFirst(), age.getFirst()),
                "%s and %s; %s with %s, %s and %s; %s, %s; %s."
                        .formatted(
                                condition,
                                grade.getLast(),
                                age.getFirst(),
                                age.get(1),
                                age.get(2),
                                age.get(3),
                                view.getFirst(),
                                view.getLast(),
                                lot),
                Stream.of(age, grade, view, List.of(condition, lot))
                        .flatMap(Collection::stream)
                        .toList());
    }

    /// All words that any house can be found by.
    static List<String> vocabulary() {
        return Stream.of(
                        BY_AGE.stream(),
                        BY_GRADE.stream(),
                        BY_VIEW.stream(),
                        Stream.of(AT_THE_WATER, BY_CONDITION, BY_LOT))
                .flatMap(lists -> lists)
                .flatMap(Collection::stream)
                .toList();
    }

    /// The one of the first bound that the column lies below, or the last one.
    private static <T> T said(List<T> choices, List<Integer> bounds, Map<String, String> sale, String column) {
        double value = Double.parseDouble(sale.getOrDefault(column, "0"));
        return choices.get(
                (int) bounds.stream().takeWhile(bound -> value >= bound).count());
    }
}
