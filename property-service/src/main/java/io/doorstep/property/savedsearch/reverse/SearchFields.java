package io.doorstep.property.savedsearch.reverse;

import io.doorstep.property.search.filter.Measure;
import java.util.List;

/// The fields of the index of searches.
final class SearchFields {

    static final String ID = "id";

    /// The id once more, in a form that is read for each search that is found.
    static final String KEY = "key";

    static final String TYPE = "type";
    static final String PURPOSE = "purpose";

    /// One of the wanted features, of the words of the place; all of the words that are looked for.
    static final String FEATURE = "feature";

    static final String PLACE = "place";
    static final String WORD = "word";

    /// What one of the business's own fields must hold.
    static final String OWN = "own";

    /// Where it may be (latitude and longitude), and from what to what the first measures may go.
    static final String BOUNDS = "bounds";

    /// From what to what the other measures may go.
    static final String MORE_BOUNDS = "moreBounds";

    /// The words that are looked for once more, in all their forms.
    static final String FORMS = "forms";

    /// The filter itself, where the fields above do not say all of them.
    static final String REST = "rest";

    /// Stands where a search does not mind.
    static final String ANY = "*";

    static final List<Measure> BOUND = List.of(Measure.PRICE, Measure.BEDROOMS);

    static final List<Measure> BOUND_MORE =
            List.of(Measure.BATHROOMS, Measure.LIVING_AREA, Measure.LOT_AREA, Measure.YEAR_BUILT);

    private SearchFields() {}
}
