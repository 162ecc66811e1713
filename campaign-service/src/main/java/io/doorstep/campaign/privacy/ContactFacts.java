package io.doorstep.campaign.privacy;

import io.doorstep.campaign.suppression.SealAddresses;
import io.doorstep.kit.erasure.CustomerFacts;
import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everything that this service keeps of contacts: the one list of the tables where it is. That something was sent
/// stays under an id that leads nowhere; an address that must get nothing more leaves its seal.
@Component
class ContactFacts implements CustomerFacts {

    private static final KeptFact SEAL =
            new KeptFact("a seal of the e-mail address", "Whoever wanted to hear no more is not written to again.");

    private static final List<String> GONE = List.of(
            """
            delete from engagement where message_id in
                (select message_id from tracked_message where contact_id = any (cast(:ids as uuid[])))
            """,
            // What a mail server answers may repeat the address.
            """
            update message set reason = null, version = version + 1
            where contact_id = any (cast(:ids as uuid[])) and reason is not null
            """,
            // Also those of whom nothing has come yet: the news of them may be under way.
            """
            insert into contact (tenant_id, id, marketing_consent, consent_changed_at, service_refused, service_said_at,
                                 erased_at, version)
            select :tenant, gone, false, 'epoch', false, 'epoch', :now, 0 from unnest(cast(:ids as uuid[])) gone
            on conflict (tenant_id, id) do update
            set name = null, email = null, erased_at = excluded.erased_at, version = contact.version + 1
            """);

    private final SealAddresses sealAddresses;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    ContactFacts(SealAddresses sealAddresses, JdbcClient jdbc, InstantSource clock) {
        this.sealAddresses = sealAddresses;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<KeptFact> erase(Set<UUID> ids) {
        boolean sealed = sealAddresses.seal(ids);
        GONE.forEach(statement -> jdbc.sql(statement)
                .param("tenant", Tenancy.current())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update());
        return sealed ? List.of(SEAL) : List.of();
    }
}
