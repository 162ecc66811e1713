package io.doorstep.kit.privacy;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands identity what this service keeps of a person, and then tells so.
final class SendExport {

    private final PersonalFacts facts;
    private final TellPartFinished tellPartFinished;
    private final HandOver toIdentity;
    private final TransactionTemplate writing;

    SendExport(
            PersonalFacts facts,
            TellPartFinished tellPartFinished,
            HandOver toIdentity,
            PlatformTransactionManager transactions) {
        this.facts = facts;
        this.tellPartFinished = tellPartFinished;
        this.toIdentity = toIdentity;
        this.writing = new TransactionTemplate(transactions);
    }

    /// What nobody waits for is not told either.
    void send(PersonRequest request) {
        var about = Map.of("tenantId", Tenancy.current(), "requestId", request.requestId());
        if (toIdentity.give(about, () -> facts.export(request.userId()))) {
            writing.executeWithoutResult(_ -> tellPartFinished.tell(request.requestId(), List.of()));
        }
    }
}
