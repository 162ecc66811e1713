package io.doorstep.chatai.channel.web;

import io.doorstep.chatai.organization.GetOrganization;
import io.doorstep.chatai.organization.OrganizationProfile;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets a visitor into their own conversation only; any other looks as if it did not exist.
@Component
class OwnConversation {
    private final GetOrganization getOrganization;

    OwnConversation(GetOrganization getOrganization) {
        this.getOrganization = getOrganization;
    }

    void check(String slug, UUID conversationId) {
        organization(slug);
        if (!conversationId.equals(Caller.current().conversationId())) {
            throw Problems.notFound("conversation", conversationId);
        }
    }

    OrganizationProfile organization(String slug) {
        var organization = getOrganization.current();
        if (!organization.answersTo(slug)) {
            throw Problems.notFound("organization", slug);
        }
        return organization;
    }
}
