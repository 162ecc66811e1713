package io.doorstep.notification.preference;

/// Whether a category is wanted in the app and by e-mail.
public record ChannelChoice(boolean inApp, boolean email) {

    boolean wants(Channel channel) {
        return switch (channel) {
            case IN_APP -> inApp;
            case EMAIL -> email;
        };
    }
}
