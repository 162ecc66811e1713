package io.doorstep.identity.settings;

import io.doorstep.identity.access.CountRoles;
import io.doorstep.identity.access.CountRoles.RoleCounts;
import io.doorstep.identity.apikey.CountApiKeys;
import io.doorstep.identity.edge.EdgeRulesView;
import io.doorstep.identity.edge.FindEdgeRules;
import io.doorstep.identity.edge.ListDomains;
import io.doorstep.identity.integration.ConnectionView;
import io.doorstep.identity.integration.ListConnections;
import io.doorstep.identity.membership.CountMembers;
import io.doorstep.identity.membership.CountMembers.MemberCounts;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.identity.policy.FindPolicy;
import io.doorstep.identity.policy.PolicyView;
import io.doorstep.identity.settings.SettingsOverview.Integration;
import io.doorstep.identity.settings.SettingsOverview.Notifications;
import io.doorstep.identity.settings.SettingsOverview.Roles;
import io.doorstep.identity.settings.SettingsOverview.Security;
import io.doorstep.identity.settings.SettingsOverview.Users;
import io.doorstep.identity.settings.SettingsOverview.UsersAndRoles;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what each tab of the settings shows first.
@Component
class ViewSettings {

    private static final int MOST_DOMAINS = 200;
    private static final String WEBSITE_CHAT = "website-chat";
    private static final List<String> TOLD_OF =
            List.of(WEBSITE_CHAT, "telegram", "whatsapp", "messenger", "instagram", "hubspot");

    private final FindOrganization findOrganization;
    private final CountMembers countMembers;
    private final CountRoles countRoles;
    private final CountApiKeys countApiKeys;
    private final ListDomains listDomains;
    private final FindEdgeRules findEdgeRules;
    private final FindPolicy findPolicy;
    private final ListConnections listConnections;

    ViewSettings(
            FindOrganization findOrganization,
            CountMembers countMembers,
            CountRoles countRoles,
            CountApiKeys countApiKeys,
            ListDomains listDomains,
            FindEdgeRules findEdgeRules,
            FindPolicy findPolicy,
            ListConnections listConnections) {
        this.findOrganization = findOrganization;
        this.countMembers = countMembers;
        this.countRoles = countRoles;
        this.countApiKeys = countApiKeys;
        this.listDomains = listDomains;
        this.findEdgeRules = findEdgeRules;
        this.findPolicy = findPolicy;
        this.listConnections = listConnections;
    }

    @Transactional(readOnly = true)
    SettingsOverview view() {
        OrganizationView organization = findOrganization.findCurrent().orElseThrow();
        MemberCounts members = countMembers.count();
        return new SettingsOverview(
                GeneralSettingsResponse.of(organization),
                integrations(organization),
                usersAndRoles(organization, members),
                security(),
                new Notifications(members.active(), "/api/v1/notification-preferences"));
    }

    private List<Integration> integrations(OrganizationView organization) {
        long domains = listDomains.listAfter("", MOST_DOMAINS).stream()
                .filter(domain -> domain.provedAt() != null)
                .count();
        boolean stripe = organization.subscription().stripeCustomerId() != null;
        List<Integration> known = List.of(
                Integration.of("api-keys", countApiKeys.countGood(), "/api/v1/security/api-keys"),
                Integration.of("custom-domains", domains, "/api/v1/security/domains"),
                Integration.of("stripe", stripe ? 1 : 0, "/api/v1/billing/checkout-sessions"));
        return Stream.concat(connected(), known.stream()).toList();
    }

    /// What services can tell of, and whatever else they have told.
    private Stream<Integration> connected() {
        Map<String, List<ConnectionView>> told =
                listConnections.list().stream().collect(Collectors.groupingBy(ConnectionView::kind));
        return Stream.concat(TOLD_OF.stream(), told.keySet().stream().sorted())
                .distinct()
                .map(kind -> Integration.of(
                        kind,
                        kind.equals(WEBSITE_CHAT) ? "/api/v1/assistant/website" : null,
                        told.getOrDefault(kind, List.of())));
    }

    private UsersAndRoles usersAndRoles(OrganizationView organization, MemberCounts members) {
        RoleCounts roles = countRoles.count();
        return new UsersAndRoles(
                new Users(
                        members.active(),
                        members.invited(),
                        members.deactivated(),
                        members.seated(),
                        organization.subscription().seats()),
                new Roles(roles.builtIn(), roles.custom()));
    }

    private Security security() {
        PolicyView policy = findPolicy.current();
        EdgeRulesView edge = findEdgeRules.getCurrent();
        return new Security(
                policy.password().minLength(),
                policy.password().expiryDays(),
                policy.session().idle().toMinutes(),
                policy.session().absolute().toMinutes(),
                edge.allowedNetworks().size(),
                edge.allowedOrigins().size(),
                "/api/v1/security/policy");
    }
}
