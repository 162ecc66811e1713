package io.doorstep.property.savedsearch.reverse;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.lucene.ProbedListing;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// A listing in the terms of the index of searches: finds all that it may answer, and few others.
final class ListingQuery {

    private ListingQuery() {}

    static Query of(ListingSnapshot listing, ProbedListing probe) {
        return new BooleanQuery.Builder()
                .add(anyOf(SearchFields.TYPE, Set.of(listing.type().name())), Occur.FILTER)
                .add(anyOf(SearchFields.PURPOSE, Set.of(listing.purpose().name())), Occur.FILTER)
                .add(anyOf(SearchFields.FEATURE, probe.features()), Occur.FILTER)
                .add(anyOf(SearchFields.PLACE, probe.placeWords()), Occur.FILTER)
                .add(anyOf(SearchFields.WORD, probe.words()), Occur.FILTER)
                .add(anyOf(SearchFields.OWN, probe.ownTerms()), Occur.FILTER)
                .add(inBounds(listing.facts()), Occur.FILTER)
                .add(around(SearchFields.MORE_BOUNDS, measures(listing.facts(), SearchFields.BOUND_MORE)), Occur.FILTER)
                .build();
    }

    private static Query anyOf(String field, Collection<String> values) {
        List<BytesRef> terms = Stream.concat(Stream.of(SearchFields.ANY), values.stream())
                .map(BytesRef::new)
                .toList();
        return new TermInSetQuery(field, terms);
    }

    private static Query inBounds(ListingFacts facts) {
        Position where = facts.location();
        DoubleStream place = where == null
                ? DoubleStream.of(Double.NaN, Double.NaN)
                : DoubleStream.of(where.latitude(), where.longitude());
        return around(SearchFields.BOUNDS, DoubleStream.concat(place, measures(facts, SearchFields.BOUND)));
    }

    private static DoubleStream measures(ListingFacts facts, List<Measure> measures) {
        return measures.stream().mapToDouble(measure -> {
            Double value = measure.of(facts);
            return value == null ? Double.NaN : value;
        });
    }

    /// What nobody said lies only in bounds that are none.
    private static Query around(String field, DoubleStream values) {
        double[] least = values.toArray();
        double[] most = least.clone();
        for (int i = 0; i < least.length; i++) {
            if (Double.isNaN(least[i])) {
                least[i] = Double.NEGATIVE_INFINITY;
                most[i] = Double.POSITIVE_INFINITY;
            }
        }
        return DoubleRange.newContainsQuery(field, least, most);
    }
}
