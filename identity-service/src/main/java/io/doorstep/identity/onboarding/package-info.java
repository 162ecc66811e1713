/// Onboarding: the steps from a new organization to one that works, ticked off by what really happens.
///
/// In: `OrganizationUpdated` of `organization`, `MemberInvited` and `MemberJoined` of `membership`;
/// `listing.drafted`, `listing.published`, `conversation.started`, `channel.connected`, `ai-rule.changed`,
/// `knowledge-entry.added`, `webhook-endpoint.created`, `crm.connected`, `analytics.viewed`, `subscription.changed`.
/// Out: `onboarding.completed`.
/// Tables: `onboarding_progress`, `onboarding_mark`, `onboarding_badge`, `onboarding_draft`.
@ApplicationModule(
        displayName = "Onboarding",
        allowedDependencies = {"access", "membership", "organization"})
@NullMarked
package io.doorstep.identity.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
