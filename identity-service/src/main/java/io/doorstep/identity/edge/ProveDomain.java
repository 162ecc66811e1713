package io.doorstep.identity.edge;

import io.doorstep.identity.edge.ProveDomainOutcome.NotShown;
import io.doorstep.identity.edge.ProveDomainOutcome.Proved;
import io.doorstep.identity.edge.ProveDomainOutcome.TakenByAnother;
import io.doorstep.identity.edge.ProveDomainOutcome.Unknown;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks whether a domain's DNS names the bound organization; name servers are asked outside of any transaction.
@Component
public class ProveDomain {

    private final CustomDomains domains;
    private final EdgeRuleSets ruleSets;
    private final TellEdgeRules tellEdgeRules;
    private final DomainRecords records;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    ProveDomain(
            CustomDomains domains,
            EdgeRuleSets ruleSets,
            TellEdgeRules tellEdgeRules,
            DomainRecords records,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.domains = domains;
        this.ruleSets = ruleSets;
        this.tellEdgeRules = tellEdgeRules;
        this.records = records;
        this.clock = clock;
        this.transaction = transaction;
    }

    public ProveDomainOutcome prove(UUID id) {
        Optional<CustomDomain> wanted = domains.findById(id);
        if (wanted.isEmpty()) {
            return new Unknown();
        }
        DomainProof proof = DomainProof.of(wanted.get().name(), Tenancy.current());
        if (!records.show(proof)) {
            return new NotShown(proof);
        }
        try {
            return transaction.execute(_ -> settle(id));
        } catch (DataIntegrityViolationException provedElsewhere) {
            return new TakenByAnother();
        }
    }

    private ProveDomainOutcome settle(UUID id) {
        EdgeRuleSet rules = tellEdgeRules.lock();
        Optional<CustomDomain> found = domains.findById(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        CustomDomain domain = found.get();
        if (!domain.isProved()) {
            domain.prove(clock.instant());
            domains.saveAndFlush(domain);
            tellEdgeRules.tell(ruleSets.saveAndFlush(rules));
        }
        return new Proved(domain.view());
    }
}
