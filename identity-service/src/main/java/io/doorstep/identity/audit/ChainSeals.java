package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditEntry.Change;
import io.doorstep.kit.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Seals entries one after the other with a key that the database does not have.
@Component
class ChainSeals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String BROKEN = "broken";

    private final SecretKeySpec key;

    ChainSeals(AuditSettings settings) {
        this.key = new SecretKeySpec(settings.chainKeyBytes(), ALGORITHM);
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
            hash = hashOf(hash, number, entry);
            linked.add(new LinkedEntry(number, hash, entry));
        }
        return linked;
    }

    String hashOf(String former, long number, AuditEntry entry) {
        return mac("entry", former, number, entry.id(), text(entry));
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
        return mac("chain", chain.baseNumber(), chain.baseHash(), chain.number(), chain.hash());
    }

    private String mac(Object... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            List<String> texts = new ArrayList<>(List.of(Tenancy.current().toString()));
            Arrays.stream(parts).map(String::valueOf).forEach(texts::add);
            return HexFormat.of().formatHex(mac.doFinal(JsonMapper.shared().writeValueAsBytes(texts)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }

    /// The same text after a way through the database, which keeps no order in JSON.
    private static String text(AuditEntry entry) {
        Map<String, List<@Nullable String>> changes = new TreeMap<>();
        entry.changes().forEach((field, change) -> changes.put(field, both(change)));
        return JsonMapper.shared()
                .writeValueAsString(Arrays.asList(
                        entry.recordedAt().toString(),
                        entry.service(),
                        entry.actorKind(),
                        entry.actorId(),
                        entry.cause(),
                        entry.action(),
                        entry.model(),
                        entry.objectId(),
                        changes,
                        entry.ipAddress(),
                        entry.userAgent()));
    }

    private static List<@Nullable String> both(Change change) {
        return Arrays.asList(change.before(), change.after());
    }
}
