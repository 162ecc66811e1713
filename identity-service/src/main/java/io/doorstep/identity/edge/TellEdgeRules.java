package io.doorstep.identity.edge;

import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells everything that holds at the bound organization's edge, in the order in which it was decided.
@Component
class TellEdgeRules {

    private final EdgeRuleSets ruleSets;
    private final CustomDomains domains;
    private final FindOrganization findOrganization;
    private final ApplicationEventPublisher events;

    TellEdgeRules(
            EdgeRuleSets ruleSets,
            CustomDomains domains,
            FindOrganization findOrganization,
            ApplicationEventPublisher events) {
        this.ruleSets = ruleSets;
        this.domains = domains;
        this.findOrganization = findOrganization;
        this.events = events;
    }

    /// To be held from before a decision until it is told.
    @Transactional(propagation = Propagation.MANDATORY)
    EdgeRuleSet lock() {
        return ruleSets.lock(Tenancy.current()).orElseGet(() -> new EdgeRuleSet(Tenancy.current()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(EdgeRuleSet rules) {
        OrganizationView organization = findOrganization.findCurrent().orElseThrow();
        events.publishEvent(new EdgeRulesChanged(
                organization.id(),
                organization.slug(),
                rules.view(),
                domains.listProved().stream().map(CustomDomain::name).toList()));
    }
}
