package io.doorstep.chatai.channel;

import io.doorstep.chatai.organization.OrganizationProfile;
import org.jspecify.annotations.Nullable;

/// The website channel as it stands, with the organization's own look where nothing was chosen.
///
/// @param version `NOT_CONFIGURED` until something is chosen
/// @param greeting the first words of a conversation, the disclosure that an AI speaks included
/// @param chosenGreeting what was chosen to say, if anything
public record WebsiteView(
        int version,
        String greeting,
        @Nullable String chosenGreeting,
        String colour,
        WidgetPosition position,
        OrganizationProfile organization) {
    public static final int NOT_CONFIGURED = -1;
}
