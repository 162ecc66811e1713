package io.doorstep.property.vocabulary;

/// How people say rooms.
public final class RoomWords {

    public static final String BEDROOMS = "(?:bed"
            + " ?rooms?|bedroomed|beds?|brs?|bds?|bdrms?|rooms|schlafzimmern?|dormitorios?|habitaci[oó]n(?:es)?"
            + "|rec[aá]maras?)\\b";
    public static final String BATHROOMS = "(?:bath ?rooms?|baths?|ba|bäder|bad(?:e?zimmern?)|ba[nñ]os?)\\b";

    private RoomWords() {}
}
