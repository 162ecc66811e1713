package io.doorstep.kit.privacy;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.node.ObjectNode;

/// Hands identity what this service keeps of a person, and then tells so; no transaction is open while it speaks.
final class SendExport {

    private final PersonalFacts facts;
    private final TellPartFinished tellPartFinished;
    private final RestClient identity;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    SendExport(
            PersonalFacts facts,
            TellPartFinished tellPartFinished,
            RestClient identity,
            PlatformTransactionManager transactions) {
        this.facts = facts;
        this.tellPartFinished = tellPartFinished;
        this.identity = identity;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    /// What nobody waits for is not told either.
    ///
    /// @throws org.springframework.web.client.RestClientException when identity cannot take it now
    void send(PersonRequest request) {
        ObjectNode content = reading.execute(_ -> facts.export(request.userId()));
        if (isTaken(Map.of("tenantId", Tenancy.current(), "requestId", request.requestId(), "content", content))) {
            writing.executeWithoutResult(_ -> tellPartFinished.tell(request.requestId(), List.of()));
        }
    }

    private boolean isTaken(Map<String, ?> part) {
        try {
            identity.post()
                    .uri("/internal/privacy-parts")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(part)
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (HttpClientErrorException.NotFound _) {
            return false;
        }
    }
}
