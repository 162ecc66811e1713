package io.doorstep.identity.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Seals entries one after the other with a key that the database does not have.
@Component
class ChainSeals {

    private static final String BROKEN = "broken";

    private final ChainMac mac;
    private final PersonalParts parts;

    ChainSeals(ChainMac mac, PersonalParts parts) {
        this.mac = mac;
        this.parts = parts;
    }

    AuditChain start() {
        AuditChain chain = broken();
        return chain.sealedBy(sealOf(chain));
    }

    /// The start of a chain that has been found broken already.
    AuditChain broken() {
        return new AuditChain(0, AuditChain.NOTHING, 0, AuditChain.NOTHING, BROKEN);
    }

    /// Each entry with the next number and a hash that covers the former's.
    List<LinkedEntry> link(AuditChain chain, List<AuditEntry> entries) {
        List<LinkedEntry> linked = new ArrayList<>(entries.size());
        long number = chain.number();
        String hash = chain.hash();
        for (AuditEntry entry : entries) {
            number++;
            PersonalSeals personal = parts.seal(entry);
            hash = hashOf(hash, number, entry, personal);
            linked.add(new LinkedEntry(number, hash, entry, personal));
        }
        return linked;
    }

    String hashOf(String former, long number, AuditEntry entry, PersonalSeals personal) {
        return mac.of(
                "entry",
                former,
                number,
                entry.id(),
                lastingText(entry),
                personal.changes().seal(),
                personal.origin().seal());
    }

    boolean holds(AuditChain chain) {
        return MessageDigest.isEqual(
                chain.seal().getBytes(StandardCharsets.UTF_8), sealOf(chain).getBytes(StandardCharsets.UTF_8));
    }

    /// What was once found broken is never mended by going on.
    AuditChain reseal(AuditChain before, AuditChain after) {
        return after.sealedBy(holds(before) ? sealOf(after) : BROKEN);
    }

    private String sealOf(AuditChain chain) {
        return mac.of("chain", chain.baseNumber(), chain.baseHash(), chain.number(), chain.hash());
    }

    private static String lastingText(AuditEntry entry) {
        return JsonMapper.shared()
                .writeValueAsString(Arrays.asList(
                        entry.recordedAt().toString(),
                        entry.service(),
                        entry.actorKind(),
                        entry.actorId(),
                        entry.cause(),
                        entry.action(),
                        entry.model(),
                        entry.objectId()));
    }
}
