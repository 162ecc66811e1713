package io.doorstep.property.search.index;

import io.doorstep.property.search.filter.Measure;

/// The fields of the index.
final class Fields {

    static final String ID = "id";
    static final String STATUS = "status";
    static final String TYPE = "type";
    static final String PURPOSE = "purpose";
    static final String FEATURE = "feature";
    static final String LOCATION = "location";
    static final String CREATED_AT = "createdAt";
    static final String REFERENCE = "reference";
    static final String FACET = "facet";

    /// Texts to look words up in.
    static final String TITLE = "title";

    static final String FEATURES = "features";
    static final String PLACE = "place";
    static final String BODY = "body";

    /// What a listing means, as the key of a text; the text and its vector are a document of their own, since many
    /// listings mean the same.
    static final String MEANING = "meaning";

    static final String MEANING_KEY = "meaningKey";
    static final String MEANING_TEXT = "meaningText";
    static final String VECTOR = "vector";
    static final String WITHOUT_VECTOR = "withoutVector";

    private Fields() {}

    static String of(Measure measure) {
        return measure.name();
    }
}
