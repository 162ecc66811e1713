package io.doorstep.campaign.tracking;

/// What a signed link is for; a token made for one purpose is worth nothing for another.
public enum LinkPurpose {
    OPEN("/t/o/"),
    CLICK("/t/c/"),
    UNSUBSCRIBE("/u/");

    private final String path;

    LinkPurpose(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
