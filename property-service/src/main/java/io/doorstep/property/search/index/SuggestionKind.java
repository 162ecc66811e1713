package io.doorstep.property.search.index;

/// What a completion is; what stands first is offered first.
public enum SuggestionKind {
    CITY("city"),
    REGION("region"),
    POSTAL_CODE("postalCode"),
    FEATURE("features"),
    REFERENCE("reference"),
    TITLE("title");

    private final String parameter;

    SuggestionKind(String parameter) {
        this.parameter = parameter;
    }

    /// As it is called in a listing.
    public String parameter() {
        return parameter;
    }

    public boolean isPlace() {
        return this == CITY || this == REGION || this == POSTAL_CODE;
    }
}
