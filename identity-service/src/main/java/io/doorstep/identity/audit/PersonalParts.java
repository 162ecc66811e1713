package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditEntry.Change;
import io.doorstep.identity.audit.PersonalSeals.PartSeal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Seals what an entry says of people apart from the entry, takes it out, and tells whether it is as it was or has left
/// by this service.
@Component
class PersonalParts {

    private static final int SALT = 16;
    private static final String CHANGES = "changes";
    private static final String ORIGIN = "origin";

    private final ChainMac mac;
    private final SecureRandom random = new SecureRandom();

    PersonalParts(ChainMac mac) {
        this.mac = mac;
    }

    PersonalSeals seal(AuditEntry entry) {
        return new PersonalSeals(
                sealed(entry, CHANGES, textOf(entry.changes())), sealed(entry, ORIGIN, originOf(entry)));
    }

    /// Without what was changed.
    LinkedEntry withoutChanges(LinkedEntry link) {
        PersonalSeals seals = link.personal();
        return link.with(
                link.entry().without(true, false),
                new PersonalSeals(removed(link.entry(), CHANGES, seals.changes()), seals.origin()));
    }

    /// Without where the actor came from.
    LinkedEntry withoutOrigin(LinkedEntry link) {
        PersonalSeals seals = link.personal();
        return link.with(
                link.entry().without(false, true),
                new PersonalSeals(seals.changes(), removed(link.entry(), ORIGIN, seals.origin())));
    }

    boolean hold(LinkedEntry link) {
        PersonalSeals seals = link.personal();
        AuditEntry entry = link.entry();
        return holds(entry, CHANGES, seals.changes(), textOf(entry.changes()), textOf(Map.of()))
                && holds(entry, ORIGIN, seals.origin(), originOf(entry), originOf(null, null));
    }

    private boolean holds(AuditEntry entry, String part, PartSeal seal, String text, String nothing) {
        return seal.salt() == null
                ? text.equals(nothing) && isEqual(String.valueOf(seal.removed()), removal(entry, part, seal))
                : seal.removed() == null && isEqual(seal.seal(), sealOf(entry, part, seal.salt(), text));
    }

    private PartSeal sealed(AuditEntry entry, String part, String text) {
        byte[] bytes = new byte[SALT];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        return new PartSeal(sealOf(entry, part, salt, text), salt, null);
    }

    private PartSeal removed(AuditEntry entry, String part, PartSeal seal) {
        return new PartSeal(seal.seal(), null, removal(entry, part, seal));
    }

    private String sealOf(AuditEntry entry, String part, String salt, String text) {
        return mac.of("part", entry.id(), part, salt, text);
    }

    private String removal(AuditEntry entry, String part, PartSeal seal) {
        return mac.of("removed", entry.id(), part, seal.seal());
    }

    private static String originOf(AuditEntry entry) {
        return originOf(entry.ipAddress(), entry.userAgent());
    }

    private static String originOf(@Nullable String ipAddress, @Nullable String userAgent) {
        return JsonMapper.shared().writeValueAsString(Arrays.asList(ipAddress, userAgent));
    }

    /// The same text after a way through the database, which keeps no order in JSON.
    private static String textOf(Map<String, Change> changes) {
        Map<String, List<@Nullable String>> sorted = new TreeMap<>();
        changes.forEach((field, change) -> sorted.put(field, Arrays.asList(change.before(), change.after())));
        return JsonMapper.shared().writeValueAsString(sorted);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
