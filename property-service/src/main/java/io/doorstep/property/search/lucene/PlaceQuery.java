package io.doorstep.property.search.lucene;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.synonym.Synonyms;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A place in the terms of the index: its words in the address, or its name in the title, or what else it is called.
final class PlaceQuery {

    private PlaceQuery() {}

    /// @param place «ballard», «98103 or 98115»
    static Query of(String place, Synonyms synonyms, Words words) {
        BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
        for (String name : ListingFilter.namesIn(place)) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (List<String> meanings : synonyms.meaningsOf(Arrays.asList(name.split("\\s+")))) {
                all.add(anyOf(meanings, words), Occur.FILTER);
            }
            anyOf.add(all.build(), Occur.SHOULD);
            anyOf.add(inTitle(name, words), Occur.SHOULD);
        }
        return anyOf.build();
    }

    private static Query anyOf(List<String> names, Words words) {
        BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
        for (String name : names) {
            anyOf.add(inAddress(name, words), Occur.SHOULD);
            anyOf.add(inTitle(name, words), Occur.SHOULD);
        }
        return anyOf.build();
    }

    private static Query inAddress(String name, Words words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.of(Fields.PLACE, name)
                .forEach(word -> all.add(new TermQuery(new Term(Fields.PLACE, word)), Occur.FILTER));
        return all.build();
    }

    private static Query inTitle(String name, Words words) {
        return new PhraseQuery(
                Fields.TITLE_PLACE, words.of(Fields.TITLE_PLACE, name).toArray(String[]::new));
    }
}
