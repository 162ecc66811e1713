package io.doorstep.chatai.organization.messaging;

import io.doorstep.chatai.organization.Branding;
import io.doorstep.chatai.organization.OrganizationProfile;
import io.doorstep.chatai.organization.Persona;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record OrganizationV1(
        String slug,
        String name,
        @Nullable String locale,
        @Nullable Branding branding,
        @Nullable Persona persona) {
    OrganizationProfile profile() {
        return new OrganizationProfile(
                slug,
                name,
                Objects.requireNonNullElse(locale, "en-US"),
                Objects.requireNonNullElse(branding, Branding.NONE),
                Objects.requireNonNullElse(persona, Persona.PLAIN));
    }
}
