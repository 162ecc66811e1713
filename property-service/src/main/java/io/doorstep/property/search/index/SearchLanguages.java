package io.doorstep.property.search.index;

import io.doorstep.property.organization.FindOrganization;
import io.doorstep.property.organization.OrganizationChanged;
import io.doorstep.property.organization.OrganizationProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The language in which each business writes, English until it says another.
@Component
public class SearchLanguages {

    private final FindOrganization organization;

    SearchLanguages(FindOrganization organization) {
        this.organization = organization;
    }

    public Language current() {
        return of(organization.find().orElse(null));
    }

    static boolean differ(OrganizationChanged changed) {
        return of(changed.before()) != of(changed.after());
    }

    private static Language of(@Nullable OrganizationProfile organization) {
        return organization == null ? Language.ENGLISH : Language.of(organization.locale());
    }
}
