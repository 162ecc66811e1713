package io.doorstep.identity.audit;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// A business with some entries in its log, and somebody who may do anything in the database.
abstract class AuditChainTest extends AuditTest {

    @Autowired
    RecordAudit recordAudit;

    @Autowired
    Ids ids;

    @Autowired
    Environment environment;

    DatabaseOwner databaseOwner;
    Business business;

    @BeforeEach
    void recordSome() {
        databaseOwner = DatabaseOwner.of(environment);
        business = aBusinessInTheLog();
        recordOnes(6);
    }

    Answer verify() {
        return api.get(LOG + "/verification", business.owner());
    }

    void recordOnes(int times) {
        Tenancy.runAs(business.id(), () -> {
            for (int i = 0; i < times; i++) {
                recordAudit.record(List.of(anEntry("note " + i)));
            }
        });
    }

    private AuditEntry anEntry(String note) {
        return new AuditEntry(
                ids.next(),
                Instant.parse("2026-10-01T10:00:00.123456Z"),
                "property",
                "user",
                UUID.randomUUID().toString(),
                null,
                "update",
                "Listing",
                UUID.randomUUID().toString(),
                Map.of("note", new AuditEntry.Change(null, note), "area", new AuditEntry.Change("1", "2")),
                "203.0.113.9",
                "Test");
    }
}
