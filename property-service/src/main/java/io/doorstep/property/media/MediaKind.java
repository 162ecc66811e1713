package io.doorstep.property.media;

/// What is to be seen.
public enum MediaKind {
    IMAGE("image"),
    FLOOR_PLAN("plan"),
    /// A link to where one walks through the property.
    TOUR("tour");

    private final String word;

    MediaKind(String word) {
        this.word = word;
    }

    /// As the listing shows it.
    String word() {
        return word;
    }
}
