package io.doorstep.identity.authentication.secondfactor;

import io.doorstep.identity.secret.Seal;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Ten codes for the day the phone is lost; each works once, and is shown once.
@Component
class BackupCodes {

    private static final int COUNT = 10;
    private static final int HALF = 5;

    /// Without letters and digits that look alike.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    BackupCodes(JdbcClient jdbc, Seal seal, InstantSource clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /// @return the new codes, the only time that they are seen
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> replace(UUID userId) {
        remove(userId);
        List<String> codes = Stream.generate(() -> part() + "-" + part())
                .distinct()
                .limit(COUNT)
                .toList();
        codes.forEach(code -> jdbc.sql("insert into backup_code (user_id, seal) values (:user, :seal)")
                .param("user", userId)
                .param("seal", sealOf(userId, code))
                .update());
        return codes;
    }

    /// @return false when it is none of the person's, or used
    @Transactional
    public boolean use(UUID userId, String code) {
        return jdbc.sql("""
                        update backup_code set used_at = :now
                        where user_id = :user and seal = :seal and used_at is null
                        """)
                        .param("user", userId)
                        .param("seal", sealOf(userId, code))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public int countUnused(UUID userId) {
        return jdbc.sql("select count(*) from backup_code where user_id = :user and used_at is null")
                .param("user", userId)
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID userId) {
        jdbc.sql("delete from backup_code where user_id = :user")
                .param("user", userId)
                .update();
    }

    private String part() {
        StringBuilder part = new StringBuilder(HALF);
        for (int i = 0; i < HALF; i++) {
            part.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return part.toString();
    }

    /// However the person types it.
    private String sealOf(UUID userId, String code) {
        String letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return seal.of("backup-code|" + userId + "|" + letters);
    }
}
