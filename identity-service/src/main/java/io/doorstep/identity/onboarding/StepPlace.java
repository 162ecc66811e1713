package io.doorstep.identity.onboarding;

import org.jspecify.annotations.Nullable;

/// Where in the product a step is done.
///
/// @param href absent for what is not offered yet
public record StepPlace(String title, @Nullable String href) {

    static StepPlace at(String title, String href) {
        return new StepPlace(title, href);
    }

    static StepPlace notOffered(String title) {
        return new StepPlace(title, null);
    }

    public boolean isOffered() {
        return href != null;
    }

    StepPlace of(String slug) {
        return new StepPlace(title, href == null ? null : href.replace("{slug}", slug));
    }
}
