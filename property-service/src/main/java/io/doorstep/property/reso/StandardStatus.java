package io.doorstep.property.reso;

import io.doorstep.property.listing.ListingStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The values of `StandardStatus`, and which status of ours each is.
enum StandardStatus {
    ACTIVE("Active", ListingStatus.PUBLISHED),
    ACTIVE_UNDER_CONTRACT("Active Under Contract", ListingStatus.UNDER_OFFER),
    PENDING("Pending", ListingStatus.UNDER_OFFER),
    CLOSED("Closed", ListingStatus.SOLD),
    COMING_SOON("Coming Soon", ListingStatus.DRAFT),
    INCOMPLETE("Incomplete", ListingStatus.DRAFT),
    HOLD("Hold", ListingStatus.DRAFT),
    WITHDRAWN("Withdrawn", ListingStatus.ARCHIVED),
    CANCELED("Canceled", ListingStatus.ARCHIVED),
    EXPIRED("Expired", ListingStatus.ARCHIVED),
    DELETE("Delete", ListingStatus.ARCHIVED);

    private final String text;
    private final ListingStatus status;

    StandardStatus(String text, ListingStatus status) {
        this.text = text;
        this.status = status;
    }

    String text() {
        return text;
    }

    ListingStatus status() {
        return status;
    }

    /// @param text with or without spaces, since OData servers write `ActiveUnderContract`
    static Optional<StandardStatus> of(String text) {
        String letters = letters(text);
        return Arrays.stream(values())
                .filter(status -> letters(status.text).equals(letters))
                .findFirst();
    }

    static StandardStatus of(ListingStatus status) {
        return switch (status) {
            case DRAFT -> INCOMPLETE;
            case PUBLISHED -> ACTIVE;
            case UNDER_OFFER -> PENDING;
            case SOLD -> CLOSED;
            case ARCHIVED -> WITHDRAWN;
        };
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
