package io.doorstep.property.search.index;

import io.doorstep.property.search.filter.Measure;

/// The fields of the index.
public final class Fields {

    public static final String ID = "id";
    public static final String STATUS = "status";
    public static final String TYPE = "type";
    public static final String PURPOSE = "purpose";
    public static final String FEATURE = "feature";
    public static final String LOCATION = "location";
    public static final String CREATED_AT = "createdAt";
    public static final String REFERENCE = "reference";
    public static final String FACET = "facet";

    /// What the business's own fields hold, as [io.doorstep.property.search.filter.FieldValues#terms]: one field for
    /// all of them, since what a hundred thousand businesses call their fields must not become fields of an index.
    public static final String OWN = "own";

    /// Their numbers and days, each with its key.
    public static final String OWN_MEASURE = "ownMeasure";

    /// The words of their texts, each with the name of its field, for those who may not see all fields.
    public static final String OWN_WORD = "ownWord";

    /// The texts of all of them, for those who may.
    public static final String OWN_TEXT = "ownText";

    /// Texts to look words up in.
    public static final String TITLE = "title";

    public static final String FEATURES = "features";
    public static final String PLACE = "place";
    public static final String BODY = "body";

    /// The title as far as it says where something is, and not how far it is to somewhere else.
    public static final String TITLE_PLACE = "titlePlace";

    /// Names of places as they stand in the address, to recognise them in sentences.
    public static final String PLACE_NAME = "placeName";

    /// What a beginning of typing can be completed to.
    public static final String SUGGESTION = "suggestion";

    /// What a listing means, as the key of a text; the text and its vector are a document of their own, since many
    /// listings mean the same.
    public static final String MEANING = "meaning";

    public static final String MEANING_KEY = "meaningKey";
    public static final String MEANING_TEXT = "meaningText";
    public static final String VECTOR = "vector";
    public static final String WITHOUT_VECTOR = "withoutVector";

    private Fields() {}

    public static String of(Measure measure) {
        return measure.name();
    }
}
