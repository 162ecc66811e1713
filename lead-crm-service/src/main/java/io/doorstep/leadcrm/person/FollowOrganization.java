package io.doorstep.leadcrm.person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps in mind where a business's local phone numbers are dialled.
@Component
class FollowOrganization {

    private final Regions regions;

    FollowOrganization(Regions regions) {
        this.regions = regions;
    }

    /// @param locale BCP 47, such as `en-NG`
    @Transactional
    void follow(String locale) {
        regions.follow(locale);
    }
}
