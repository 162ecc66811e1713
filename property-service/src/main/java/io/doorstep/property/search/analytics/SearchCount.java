package io.doorstep.property.search.analytics;

/// How often something was searched for.
///
/// @param positions of the clicks, added up; the first hit is 1
record SearchCount(long searches, long withoutResults, long clicks, long positions) {

    static SearchCount ofSearch(boolean found) {
        return new SearchCount(1, found ? 0 : 1, 0, 0);
    }

    static SearchCount ofClick(int position) {
        return new SearchCount(0, 0, 1, position);
    }

    SearchCount plus(SearchCount other) {
        return new SearchCount(
                searches + other.searches,
                withoutResults + other.withoutResults,
                clicks + other.clicks,
                positions + other.positions);
    }
}
