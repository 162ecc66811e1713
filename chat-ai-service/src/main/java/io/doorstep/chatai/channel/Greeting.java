package io.doorstep.chatai.channel;

import io.doorstep.chatai.organization.OrganizationProfile;
import org.jspecify.annotations.Nullable;

/// The first words of each conversation: they always say that an AI speaks.
class Greeting {
    static final String DISCLOSURE =
            "I'm an AI assistant and answer from our listings; you can ask for a person at any time.";

    private Greeting() {}

    static String of(@Nullable String chosen, OrganizationProfile organization) {
        var own = organization.persona().greeting();
        if (chosen != null) {
            return chosen + " " + DISCLOSURE;
        }
        return (own == null || own.isBlank() ? introduction(organization) : own.strip()) + " " + DISCLOSURE;
    }

    private static String introduction(OrganizationProfile organization) {
        var name = organization.persona().name();
        return name == null || name.isBlank()
                ? "Hello, welcome to " + organization.name() + "!"
                : "Hello, I'm " + name + " from " + organization.name() + ".";
    }
}
