package io.doorstep.property.savedsearch;

/// By which way a client hears of a listing.
public enum AlertChannel {
    /// Of the consumers' mail, with its gate of consent.
    EMAIL,
    /// In the notification centre, which knows a member's further wishes.
    IN_APP;

    /// The only way that there is to each of them.
    public static AlertChannel to(Client.Kind client) {
        return switch (client) {
            case PERSON -> EMAIL;
            case MEMBER -> IN_APP;
        };
    }
}
