package io.doorstep.property.listing;

/// What kind of property it is.
public enum ListingType {
    HOUSE("house"),
    APARTMENT("apartment"),
    TOWNHOUSE("townhouse"),
    VILLA("villa"),
    ROOM("room"),
    LAND("plot"),
    COMMERCIAL("commercial property"),
    OTHER("property");

    private final String words;

    ListingType(String words) {
        this.words = words;
    }

    /// As one would say it in a sentence.
    public String words() {
        return words;
    }
}
